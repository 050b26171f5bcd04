package org.itahub.reporting.document.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;

/** The analysis of a year's result that an agency has to publish, and on which its plan rests. */
public final class ResultAnalysis {
    private ResultAnalysis() {}

    /** Texts are in Arabic digits; the document's numerals rewrite them. */
    public static Document of(AgencyYear year) {
        return new Document(
                "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส",
                List.of(year.inWords(), year.agency().nameTh()),
                year.agency().nameTh(),
                "th",
                year.agency().placeNames(),
                new Parts()
                        .opening(Standing.headline(year))
                        .part("วิธีการประเมินและการวิเคราะห์", Method.blocks(year))
                        .part("ผลการประเมินในภาพรวม", overall(year))
                        .part("คะแนนและลำดับรายเครื่องมือและรายตัวชี้วัด", scores(year))
                        .part("การเปรียบเทียบผลระหว่างปี", SideBySide.blocks(year))
                        .part("จุดแข็ง", strengths(year))
                        .part("จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", Classes.urgent(year))
                        .part("ประเด็นที่ควรพัฒนาให้ดีขึ้น", improvable(year))
                        .part("ผลรายข้อ", Items.scores(year))
                        .part("ข้อเปิดเผยข้อมูลที่ไม่ได้คะแนน", Items.lost(year))
                        .part("การสอบทานตัวเลขที่ประกาศ", Reconciled.blocks(year))
                        .blocks());
    }

    private static List<Block> overall(AgencyYear year) {
        return List.of(Standing.inWords(year));
    }

    private static List<Block> scores(AgencyYear year) {
        return year.hasIndicators()
                ? Stream.concat(Scores.tables(year).stream(), ScoreCharts.indicators(year).stream())
                        .toList()
                : List.of();
    }

    private static List<Block> improvable(AgencyYear year) {
        return year.hasIndicators() ? Classes.improvable(year) : List.of();
    }

    private static List<Block> strengths(AgencyYear year) {
        if (!year.hasIndicators()) {
            return List.of();
        }
        List<Block> kept = Classes.keepers(year);
        return kept.isEmpty()
                ? List.of(new Paragraph("ยังไม่มีตัวชี้วัดที่ถึงเกณฑ์รักษาระดับ ตัวชี้วัดที่ทำได้ดีที่สุดคือ"
                        + Standing.named(year.result(), Comparator.naturalOrder())))
                : kept;
    }
}
