package org.itahub.assessment.trend.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Scoring;

/**
 * The items that a figure rests on in its year, each with its share of the figure; the shares add up to 1.
 *
 * @param shares by item code in the framework's order; none where only totals of the year are known
 */
record Composition(Framework framework, Map<String, Rational> shares) {

    /** What figures of one kind, under these codes, rest on together. */
    static Composition of(Framework framework, FigureKind kind, Collection<String> codes) {
        List<Item> items =
                codes.stream().flatMap(code -> items(framework, kind, code)).toList();
        Rational whole = items.stream().map(framework::shareOf).reduce(Rational.ZERO, Rational::plus);
        Map<String, Rational> shares = new LinkedHashMap<>();
        items.forEach(item -> shares.put(item.code(), framework.shareOf(item).dividedBy(whole)));
        return new Composition(framework, shares);
    }

    /** The kind of figure that a code names in a framework. */
    static Optional<FigureKind> kindOf(Framework framework, String code) {
        if (code.equals(Scoring.TOTAL)) {
            return Optional.of(FigureKind.TOTAL);
        }
        return Stream.of(FigureKind.INSTRUMENT, FigureKind.INDICATOR, FigureKind.SUB_INDICATOR, FigureKind.ITEM)
                .filter(kind -> codes(framework, kind).contains(code))
                .findFirst();
    }

    /** The codes of all figures of one kind, in the framework's order. */
    static List<String> codes(Framework framework, FigureKind kind) {
        return switch (kind) {
            case TOTAL -> List.of(Scoring.TOTAL);
            case INSTRUMENT ->
                framework.content().instruments().stream().map(Instrument::code).toList();
            case INDICATOR ->
                framework.content().indicators().stream().map(it -> it.code()).toList();
            case SUB_INDICATOR ->
                framework.content().subIndicators().stream()
                        .map(it -> it.code())
                        .toList();
            case ITEM -> framework.content().items().stream().map(Item::code).toList();
        };
    }

    Set<String> items() {
        return shares.keySet();
    }

    private static Stream<Item> items(Framework framework, FigureKind kind, String code) {
        return switch (kind) {
            case TOTAL -> framework.content().items().stream();
            case INSTRUMENT ->
                framework.instrument(code).stream()
                        .flatMap(instrument -> framework.indicatorsOf(instrument).stream())
                        .flatMap(indicator -> framework.itemsOf(indicator).stream());
            case INDICATOR -> framework.indicator(code).stream().flatMap(it -> framework.itemsOf(it).stream());
            case SUB_INDICATOR -> framework.subIndicator(code).stream().flatMap(it -> framework.itemsOf(it).stream());
            case ITEM -> framework.item(code).stream();
        };
    }
}
