package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkRules;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.SubIndicator;

/**
 * Computes upwards from whatever was given: a sub-indicator is the mean of its items, an indicator the mean of its
 * sub-indicators (or of its items where it has none), an instrument the mean of its indicators, the total their sum by
 * weight. Checked against the published results of five agencies to the last digit.
 */
public final class Scoring {

    /** The code of the total among the figures. */
    public static final String TOTAL = FrameworkRules.TOTAL;

    private final Framework framework;
    private final Results results;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    private Scoring(Framework framework, Results results) {
        this.framework = framework;
        this.results = results;
    }

    /** Every figure that the results allow, and what is missing for the rest. */
    public static ScoreSheet score(Framework framework, Results results) {
        Scoring scoring = new Scoring(framework, results);
        Optional<Figure> total = scoring.total();
        LevelReading level = total.map(scoring::level).orElse(new LevelReading.Untold(List.of()));
        return new ScoreSheet(
                framework,
                results,
                Collections.unmodifiableMap(scoring.topDown()),
                scoring.told(level),
                List.copyOf(scoring.missing));
    }

    private Optional<Figure> total() {
        if (results.total().isPresent()) {
            return keep(Figure.given(FigureKind.TOTAL, TOTAL, results.total().get()));
        }
        List<Instrument> instruments = framework.content().instruments();
        if (instruments.isEmpty()) {
            return lacking(FigureKind.TOTAL, TOTAL);
        }
        return allOf(instruments, this::instrument)
                .flatMap(figures -> keep(Figure.weightedSum(FigureKind.TOTAL, TOTAL, weighted(instruments, figures))));
    }

    private static List<Figure.Input> weighted(List<Instrument> instruments, List<Figure> figures) {
        List<Figure.Input> inputs = new ArrayList<>();
        for (int n = 0; n < figures.size(); n++) {
            inputs.add(new Figure.Input(figures.get(n), instruments.get(n).weight()));
        }
        return inputs;
    }

    private Optional<Figure> instrument(Instrument instrument) {
        return allOf(framework.indicatorsOf(instrument), this::indicator)
                .flatMap(of -> keep(Figure.mean(FigureKind.INSTRUMENT, instrument.code(), of)));
    }

    private Optional<Figure> indicator(Indicator indicator) {
        String code = indicator.code();
        if (results.indicator(code).isPresent()) {
            return keep(Figure.given(
                    FigureKind.INDICATOR, code, results.indicator(code).get()));
        }
        List<Item> items = framework.itemsOf(indicator);
        if (items.stream().noneMatch(item -> results.item(item.code()).isPresent())) {
            return lacking(FigureKind.INDICATOR, code);
        }
        List<SubIndicator> groups = framework.subIndicatorsOf(indicator);
        Optional<List<Figure>> parts = groups.isEmpty() ? allOf(items, this::item) : allOf(groups, this::subIndicator);
        return parts.flatMap(of -> keep(Figure.mean(FigureKind.INDICATOR, code, of)));
    }

    private Optional<Figure> subIndicator(SubIndicator group) {
        return allOf(framework.itemsOf(group), this::item)
                .flatMap(of -> keep(Figure.mean(FigureKind.SUB_INDICATOR, group.code(), of)));
    }

    private Optional<Figure> item(Item item) {
        return results.item(item.code())
                .map(score -> keep(Figure.given(FigureKind.ITEM, item.code(), score)))
                .orElseGet(() -> lacking(FigureKind.ITEM, item.code()));
    }

    /** Every part is visited even after one is missing, so that all that is missing gets named. */
    private static <T> Optional<List<Figure>> allOf(List<T> parts, Function<T, Optional<Figure>> figureOf) {
        List<Figure> figures = new ArrayList<>();
        parts.forEach(part -> figureOf.apply(part).ifPresent(figures::add));
        return figures.size() == parts.size() ? Optional.of(figures) : Optional.empty();
    }

    private LevelReading level(Figure total) {
        Map<String, BigDecimal> instruments = new LinkedHashMap<>();
        figures.values().stream()
                .filter(figure -> figure.kind() == FigureKind.INSTRUMENT)
                .forEach(figure -> instruments.put(figure.code(), figure.shown()));
        return LevelReading.of(framework, total.shown(), instruments);
    }

    private Optional<LevelRule> told(LevelReading reading) {
        return switch (reading) {
            case LevelReading.Told told -> Optional.of(told.level());
            case LevelReading.Untold untold -> {
                untold.instruments().forEach(code -> lacking(FigureKind.INSTRUMENT, code));
                yield Optional.empty();
            }
        };
    }

    private Optional<Figure> keep(Figure figure) {
        figures.put(figure.code(), figure);
        return Optional.of(figure);
    }

    private Optional<Figure> lacking(FigureKind kind, String code) {
        missing.add(new Missing(kind, code));
        return Optional.empty();
    }

    /** Figures were found from the items up; readers look from the total down. */
    private Map<String, Figure> topDown() {
        Map<String, Figure> sorted = new LinkedHashMap<>();
        for (FigureKind kind : FigureKind.values()) {
            figures.values().stream()
                    .filter(figure -> figure.kind() == kind)
                    .forEach(figure -> sorted.put(figure.code(), figure));
        }
        return sorted;
    }
}
