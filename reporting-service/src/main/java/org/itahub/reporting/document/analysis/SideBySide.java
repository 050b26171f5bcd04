package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.result.YearResult;

/** The result beside those of earlier years, oldest first. */
final class SideBySide {
    /** More columns than this do not fit beside the names on A4. */
    private static final int MOST_YEARS = 5;

    private SideBySide() {}

    /** @param score of this row in a year; null where the year has none */
    private record Row(String name, Function<YearResult, BigDecimal> score) {}

    static List<Block> blocks(AgencyYear year) {
        List<YearResult> years = YearResult.upTo(year.fiscalYear(), year.years());
        if (years.size() < 2) {
            return List.of(new Paragraph("ยังไม่มีผลของปีก่อนหน้าที่เผยแพร่ในระบบ จึงไม่มีข้อมูลให้เปรียบเทียบ"));
        }
        List<YearResult> shown = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
        return List.of(
                ScoreCharts.years(year),
                Field.table("comparison", "คะแนนเปรียบเทียบระหว่างปี", fields(shown), rows(year)),
                new Paragraph(levels(shown) + " เครื่องหมาย – หมายถึงปีนั้นไม่มีคะแนนในระดับดังกล่าวอยู่ในระบบ"));
    }

    private static List<Row> rows(AgencyYear year) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("คะแนนรวม", YearResult::total));
        for (var instrument : year.result().instruments()) {
            String code = instrument.code();
            rows.add(new Row(
                    code + " " + instrument.nameTh(), each -> each.instruments().get(code)));
            for (var indicator : year.result().indicatorsOf(instrument)) {
                rows.add(new Row(indicator.label(), each -> each.indicators().get(indicator.code())));
            }
        }
        return rows;
    }

    private static List<Field<Row>> fields(List<YearResult> years) {
        var fields = new ArrayList<Field<Row>>();
        fields.add(Field.text("name", "รายการ", 40, Row::name));
        years.forEach(year -> fields.add(Field.score(
                "year" + year.fiscalYear(),
                "พ.ศ. " + year.fiscalYear(),
                12,
                row -> row.score().apply(year))));
        YearResult last = years.getLast();
        YearResult before = years.get(years.size() - 2);
        fields.add(Field.score(
                "change",
                "เพิ่มหรือลด จากปีก่อน",
                14,
                row -> Scores.difference(row.score().apply(last), row.score().apply(before))));
        return fields;
    }

    private static String levels(List<YearResult> years) {
        return "ระดับผลการประเมิน: "
                + years.stream()
                        .map(year -> "พ.ศ.\u00a0" + year.fiscalYear() + " " + Standing.level(year.level()))
                        .collect(Collectors.joining(", "));
    }
}
