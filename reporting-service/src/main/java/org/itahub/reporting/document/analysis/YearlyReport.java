package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.reporting.document.measures.MeasuresPlan;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.text.Texts;

/** An agency's year in one document: its result, what it means, what will be done about it, and how far that has come. */
public final class YearlyReport {
    private YearlyReport() {}

    /**
     * Texts are in Arabic digits; the document's numerals rewrite them.
     *
     * @param plan the texts of the measures plan, which is a part of it
     */
    public static Document of(AgencyYear year, Texts plan) {
        return new Document(
                "รายงานผลการประเมินคุณธรรมและความโปร่งใสประจำปี",
                subtitles(year),
                year.agency().nameTh(),
                "th",
                year.agency().placeNames(),
                new Parts()
                        .opening(Standing.headline(year))
                        .part("ผลการประเมินในภาพรวมและรายตัวชี้วัด", result(year))
                        .part("การเปรียบเทียบผลระหว่างปี", SideBySide.blocks(year))
                        .part("จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", Classes.urgent(year))
                        .part("ประเด็นที่ควรพัฒนาให้ดีขึ้น", improvable(year))
                        .part(
                                "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. " + year.planYear(),
                                plan(year, plan))
                        .part("ผลการดำเนินการตามแผน รายไตรมาส", progress(year))
                        .blocks());
    }

    private static List<String> subtitles(AgencyYear year) {
        return Stream.of(
                        year.inWords() + " และแผนมาตรการปีงบประมาณ พ.ศ.\u00a0" + year.planYear(),
                        year.agency().nameTh(),
                        year.place())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<Block> result(AgencyYear year) {
        var blocks = new ArrayList<Block>();
        blocks.add(Standing.inWords(year));
        if (year.hasIndicators()) {
            blocks.addAll(Scores.tables(year));
            blocks.addAll(ScoreCharts.indicators(year));
        }
        return blocks;
    }

    private static List<Block> improvable(AgencyYear year) {
        return year.hasIndicators()
                ? Stream.concat(Classes.improvable(year).stream(), Classes.keepers(year).stream())
                        .toList()
                : List.of();
    }

    private static List<Block> plan(AgencyYear year, Texts texts) {
        return year.plan()
                .map(plan -> new MeasuresPlan(year.agency(), plan, Optional.of(year.result())).part(texts))
                .orElseGet(() -> List.of(new Paragraph(
                        "ยังไม่มีแผนมาตรการของปีงบประมาณ พ.ศ. " + year.planYear() + " ที่ลงนามและเผยแพร่แล้ว")));
    }

    private static List<Block> progress(AgencyYear year) {
        return year.plan()
                .map(plan -> Quarters.blocks(plan, year.progress()))
                .orElseGet(() -> List.of(new Paragraph("ยังไม่มีแผนที่เผยแพร่ จึงยังไม่มีผลการดำเนินการให้รายงาน")));
    }
}
