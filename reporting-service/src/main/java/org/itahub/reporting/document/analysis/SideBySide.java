package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.YearResult;

/** The result beside those of earlier years, oldest first. */
final class SideBySide {
    /** More columns than this do not fit beside the names on A4. */
    private static final int MOST_YEARS = 5;

    private SideBySide() {}

    /** @param score of this row in a year; null where the year has none */
    private record Row(String name, Function<YearResult, BigDecimal> score) {}

    static List<Block> blocks(AgencyYear year, Texts texts) {
        List<YearResult> years = YearResult.upTo(year.fiscalYear(), year.years());
        if (years.size() < 2) {
            return List.of(new Paragraph(texts.say("comparison.none")));
        }
        List<YearResult> shown = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
        return List.of(
                ScoreCharts.years(year, texts),
                Field.table("comparison", texts.say("comparison"), fields(shown, texts), rows(year, texts)),
                new Paragraph(texts.say("comparison.levels", Values.of("levels", levels(shown, texts)))));
    }

    private static List<Row> rows(AgencyYear year, Texts texts) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(texts.say("figure.total"), YearResult::total));
        for (var instrument : year.result().instruments()) {
            String code = instrument.code();
            rows.add(new Row(
                    Names.of(instrument, texts), each -> each.instruments().get(code)));
            for (var indicator : year.result().indicatorsOf(instrument)) {
                rows.add(new Row(
                        Names.of(indicator, texts), each -> each.indicators().get(indicator.code())));
            }
        }
        return rows;
    }

    private static List<Field<Row>> fields(List<YearResult> years, Texts texts) {
        var fields = new ArrayList<Field<Row>>();
        fields.add(Field.text("name", texts.say("column.figure"), 40, Row::name));
        years.forEach(year -> fields.add(Field.score(
                "year" + year.fiscalYear(),
                texts.say("column.year", Values.of("fiscalYear", year.fiscalYear())),
                12,
                row -> row.score().apply(year))));
        YearResult last = years.getLast();
        YearResult before = years.get(years.size() - 2);
        fields.add(Field.score(
                "change",
                texts.say("column.change-of-year"),
                14,
                row -> Scores.difference(row.score().apply(last), row.score().apply(before))));
        return fields;
    }

    private static String levels(List<YearResult> years, Texts texts) {
        return years.stream()
                .map(year -> texts.say(
                        "comparison.level",
                        Values.of("fiscalYear", year.fiscalYear()).and("level", Names.of(year.level(), texts))))
                .collect(Collectors.joining(", "));
    }
}
