package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.PublishedResult.Indicator;
import org.itahub.reporting.result.PublishedResult.Instrument;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.YearResult;

/** Scores by instrument and by indicator, each with its rank and, where the year before is known, with what has changed. */
final class Scores {
    private static final Comparator<BigDecimal> BEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private Scores() {}

    static List<Block> tables(AgencyYear year, Texts texts) {
        return List.of(
                instruments(year, texts),
                indicators(year, texts),
                new Paragraph(texts.say("scores.note", Values.of("classes", Classes.inWords(year, texts)))));
    }

    private static Table instruments(AgencyYear year, Texts texts) {
        List<Instrument> instruments = year.result().instruments();
        var fields = new ArrayList<Field<Instrument>>();
        fields.add(Field.count("rank", texts.say("column.rank"), 9, each -> rank(each, instruments)));
        fields.add(Field.text("instrument", texts.say("column.instrument"), 40, each -> Names.of(each, texts)));
        fields.add(Field.plain("weight", texts.say("column.weight"), 15, each -> percent(each.weight())));
        fields.add(Field.score("score", texts.say("column.score"), 12, Instrument::score));
        fields.addAll(change(
                year, Instrument::score, (before, each) -> before.instruments().get(each.code()), texts));
        return Field.table(
                "instruments",
                texts.say("table.instruments"),
                fields,
                instruments.stream()
                        .sorted(Comparator.comparing(Instrument::score, BEST_FIRST))
                        .toList());
    }

    private static Table indicators(AgencyYear year, Texts texts) {
        Map<String, String> classes = year.triage().indicators().stream()
                .collect(Collectors.toMap(
                        Triage.Indicator::code, each -> Classes.name(each.triage(), texts), (first, second) -> first));
        var fields = new ArrayList<Field<Indicator>>();
        fields.add(Field.count("rank", texts.say("column.rank"), 9, Indicator::rank));
        fields.add(Field.text("indicator", texts.say("column.indicator"), 35, each -> Names.of(each, texts)));
        fields.add(Field.score("score", texts.say("column.score"), 12, Indicator::score));
        fields.addAll(change(
                year, Indicator::score, (before, each) -> before.indicators().get(each.code()), texts));
        fields.add(Field.text("class", texts.say("column.class"), 20, each -> classes.get(each.code())));
        return Field.table(
                "indicators",
                texts.say("table.indicators"),
                fields,
                year.result().indicators().stream()
                        .sorted(Comparator.comparing(Indicator::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    /** How a thing's score of the year before is found. */
    private interface Before<T> {
        BigDecimal of(YearResult before, T thing);
    }

    private static <T> List<Field<T>> change(
            AgencyYear year, Function<T, BigDecimal> now, Before<T> then, Texts texts) {
        return year.yearBefore().stream()
                .<Field<T>>mapMulti((before, fields) -> {
                    fields.accept(Field.score(
                            "before",
                            texts.say("column.before", Values.of("fiscalYear", before.fiscalYear())),
                            12,
                            thing -> then.of(before, thing)));
                    fields.accept(Field.score(
                            "change",
                            texts.say("column.change"),
                            13,
                            thing -> difference(now.apply(thing), then.of(before, thing))));
                })
                .toList();
    }

    private static BigDecimal percent(BigDecimal weight) {
        return weight == null ? null : weight.movePointRight(2);
    }

    /** What came on top; null where either year has no score. */
    static BigDecimal difference(BigDecimal now, BigDecimal before) {
        return now == null || before == null ? null : now.subtract(before);
    }

    private static Integer rank(Instrument instrument, List<Instrument> all) {
        return instrument.score() == null
                ? null
                : 1
                        + (int) all.stream()
                                .map(Instrument::score)
                                .filter(score -> score != null && score.compareTo(instrument.score()) > 0)
                                .count();
    }
}
