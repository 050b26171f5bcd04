package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.Triage.TriageClass;
import org.itahub.reporting.result.TriagePolicy;
import org.itahub.reporting.result.TriagePolicy.Band;

/**
 * The indicators of a class by the agency's policy, with the items that cost points; or, where it sorts single items, these
 * with the indicators whose items are not known.
 */
final class Classes {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Classes() {}

    /** What an indicator has to put right, and whose it is. */
    private record Weak(Triage.Indicator indicator, Triage.Item item) {}

    static List<Block> urgent(AgencyYear year, Texts texts) {
        return year.triage().points().isEmpty()
                ? of(year, TriageClass.URGENT, texts)
                : joined(SingleItems.weak(year, texts), withoutItems(year, TriageClass.URGENT, texts));
    }

    static List<Block> improvable(AgencyYear year, Texts texts) {
        return year.triage().points().isEmpty()
                ? of(year, TriageClass.IMPROVE, texts)
                : joined(SingleItems.develop(year, texts), withoutItems(year, TriageClass.IMPROVE, texts));
    }

    /** Those whose level is to be kept, in a sentence; nothing where there is none. */
    static List<Block> keepers(AgencyYear year, Texts texts) {
        List<Triage.Indicator> kept = year.triage().of(TriageClass.KEEP);
        return kept.isEmpty()
                ? List.of()
                : List.of(new Paragraph(texts.say(
                        "keep",
                        Values.of(
                                "indicators",
                                kept.stream()
                                        .map(each -> Standing.scored(
                                                Names.name(each.nameTh(), each.nameEn(), texts), each.score(), texts))
                                        .collect(Collectors.joining(", "))))));
    }

    /** By which scores the agency sorts: {@code ต่ำกว่า 85 คะแนน แก้ไขโดยเร่งด่วน, …}. */
    static String inWords(AgencyYear year, Texts texts) {
        TriagePolicy policy = year.triage().thresholds();
        return policy.extremes() == null ? bands(policy.bands(), texts) : extremes(policy.extremes(), texts);
    }

    static String name(TriageClass triage, Texts texts) {
        return texts.say("class." + key(triage));
    }

    private static String key(TriageClass triage) {
        return triage.name().toLowerCase(Locale.ROOT);
    }

    private static List<Block> of(AgencyYear year, TriageClass wanted, Texts texts) {
        if (!year.hasIndicators()) {
            return List.of(new Paragraph(texts.say("total-only")));
        }
        List<Triage.Indicator> indicators = year.triage().of(wanted);
        if (indicators.isEmpty()) {
            return List.of(new Paragraph(texts.say(key(wanted) + ".none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(texts.say(key(wanted))));
        blocks.add(indicators(wanted, indicators, texts));
        List<Weak> items = indicators.stream()
                .flatMap(indicator -> indicator.items().stream().map(item -> new Weak(indicator, item)))
                .toList();
        blocks.add(items.isEmpty() ? new Paragraph(texts.say("no-items")) : items(wanted, items, texts));
        return blocks;
    }

    /** Beside single items: the indicators of which only the score is known. */
    private static List<Block> withoutItems(AgencyYear year, TriageClass wanted, Texts texts) {
        List<Triage.Indicator> indicators = year.triage().of(wanted).stream()
                .filter(each -> each.items().isEmpty())
                .toList();
        return indicators.isEmpty() ? List.of() : List.of(indicators(wanted, indicators, texts));
    }

    private static List<Block> joined(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Table indicators(TriageClass wanted, List<Triage.Indicator> indicators, Texts texts) {
        return Field.table(
                key(wanted),
                texts.say("table.class", Values.of("class", name(wanted, texts))),
                List.of(
                        Field.text("indicator", texts.say("column.indicator"), 52, each -> Names.of(each, texts)),
                        Field.text("instrument", texts.say("column.instrument"), 16, Triage.Indicator::instrument),
                        Field.score("score", texts.say("column.score"), 14, Triage.Indicator::score),
                        Field.score(
                                "recoverable",
                                texts.say("column.recoverable"),
                                18,
                                Triage.Indicator::recoverablePoints)),
                indicators);
    }

    private static Table items(TriageClass wanted, List<Weak> items, Texts texts) {
        return Field.table(
                key(wanted) + "-items",
                texts.say("table.class-items", Values.of("class", name(wanted, texts))),
                List.of(
                        Field.text(
                                "indicator",
                                texts.say("column.indicator"),
                                28,
                                weak -> Names.of(weak.indicator(), texts)),
                        Field.text("item", texts.say("column.item"), 42, weak -> Names.of(weak.item(), texts)),
                        Field.score(
                                "score",
                                texts.say("column.score"),
                                13,
                                weak -> weak.item().score()),
                        Field.score(
                                "recoverable",
                                texts.say("column.recoverable"),
                                17,
                                weak -> weak.item().recoverablePoints())),
                items);
    }

    private static String bands(List<Band> bands, Texts texts) {
        return IntStream.range(0, bands.size())
                .mapToObj(i -> band(bands.get(i), i + 1 < bands.size() ? bands.get(i + 1) : null, texts))
                .collect(Collectors.joining(", "));
    }

    /** @param next the one above it; null for the highest */
    private static String band(Band band, Band next, Texts texts) {
        String name = name(band.triage(), texts);
        if (next == null) {
            return band.from().compareTo(FULL) == 0
                    ? texts.say("band.full", Values.of("class", name))
                    : texts.say(
                            "band.from", Values.of("from", plain(band.from())).and("class", name));
        }
        return band.from().signum() == 0
                ? texts.say("band.below", Values.of("to", plain(next.from())).and("class", name))
                : texts.say(
                        "band.between",
                        Values.of("from", plain(band.from()))
                                .and("to", plain(next.from()))
                                .and("class", name));
    }

    private static String extremes(TriagePolicy.Extremes extremes, Texts texts) {
        return texts.say(
                "extremes",
                Values.of("lowest", extremes.lowest())
                        .and("urgentUnder", plain(extremes.urgentUnder()))
                        .and("highest", extremes.highest()));
    }

    /** Without needless zeros. */
    private static BigDecimal plain(BigDecimal score) {
        return score.stripTrailingZeros();
    }
}
