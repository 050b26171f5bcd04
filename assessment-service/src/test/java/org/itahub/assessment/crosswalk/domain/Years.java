package org.itahub.assessment.crosswalk.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;

/** Small frameworks and crosswalks for tests: one instrument, the indicators that the items name. */
public final class Years {

    private Years() {}

    /** A framework of one indicator whose items have their codes for topics. */
    public static Framework of(int year, String... codes) {
        return of(year, Arrays.stream(codes).map(code -> item(code, "1", code)).toList());
    }

    /** A framework of these items, answered MET or NOT_MET or on six steps. */
    public static Framework of(int year, List<Item> items) {
        List<Indicator> indicators = items.stream()
                .map(Item::indicator)
                .distinct()
                .map(code -> new Indicator(code, "OIT", text("indicator " + code)))
                .toList();
        List<Instrument> instruments =
                List.of(new Instrument("OIT", text("OIT"), Instrument.Source.DISCLOSURE, Rational.ONE));
        return Frameworks.sound(
                Frameworks.content(year, instruments, indicators, List.of(), items, Frameworks.lettered()));
    }

    public static Item item(String code, String indicator, String topic) {
        return new Item(code, indicator, Optional.empty(), text(topic), "MET_NOT_MET", "MET", List.of(), List.of());
    }

    public static Text text(String words) {
        return new Text(words + " th", words + " en");
    }

    public static Mapping merged(String to, String... from) {
        return new Mapping(Succession.MERGED, List.of(from), List.of(to), false, Optional.empty());
    }

    public static Mapping split(String from, String... to) {
        return new Mapping(Succession.SPLIT, List.of(from), List.of(to), false, Optional.empty());
    }

    public static Mapping dropped(String from) {
        return new Mapping(Succession.DROPPED, List.of(from), List.of(), false, Optional.empty());
    }

    public static Mapping added(String to) {
        return new Mapping(Succession.NEW, List.of(), List.of(to), false, Optional.empty());
    }

    public static Mapping changed(String from, String to, String note) {
        Succession kind = from.equals(to) ? Succession.SAME : Succession.RENUMBERED;
        return new Mapping(kind, List.of(from), List.of(to), false, Optional.of(text(note)));
    }

    public static Crosswalk crosswalk(int from, int to, Mapping... mappings) {
        return new Crosswalk(from, to, List.of(mappings));
    }

    /** Each mapping as {@code KIND from->to}, one to one ones that are not comparable with an exclamation mark. */
    public static List<String> told(Crosswalk crosswalk) {
        return crosswalk.mappings().stream()
                .map(it -> it.kind() + " " + String.join("+", it.from()) + "->" + String.join("+", it.to())
                        + (it.kind().isOneToOne() && !it.comparable() ? "!" : ""))
                .toList();
    }

    public static Mapping kept(String code) {
        return Mapping.oneToOne(code, code);
    }

    public static Mapping renumbered(String from, String to) {
        return Mapping.oneToOne(from, to);
    }
}
