package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.PublishedResult.Indicator;

/** Where the agency stands: its total, level and target, its best and its weakest indicators. */
final class Standing {
    private Standing() {}

    /** The result at a glance. */
    static List<Block> headline(AgencyYear year) {
        PublishedResult result = year.result();
        var blocks = new ArrayList<Block>();
        blocks.add(figures(year));
        if (result.reason() != null) {
            blocks.add(new Paragraph(
                    "ผลฉบับนี้เป็นฉบับแก้ไข ครั้งที่ " + result.revision() + " เหตุที่แก้ไข: " + result.reason()));
        }
        return blocks;
    }

    /** The same in a sentence or two. */
    static Paragraph inWords(AgencyYear year) {
        PublishedResult result = year.result();
        String extremes = year.hasIndicators()
                ? " ตัวชี้วัดที่ได้คะแนนสูงสุดคือ" + named(result, Comparator.naturalOrder())
                        + " ส่วนตัวชี้วัดที่ได้คะแนนต่ำสุดคือ" + named(result, Comparator.reverseOrder())
                : " ผลของปีนี้มีเฉพาะคะแนนรวม จึงไม่มีคะแนนรายเครื่องมือและรายตัวชี้วัดให้แสดง";
        return new Paragraph("ใน" + year.inWords() + " " + year.agency().nameTh() + "ได้คะแนนรวม "
                + Wordings.score(result.total()) + "\u00a0คะแนน อยู่ในระดับ " + level(result.level())
                + (result.meetsTarget() ? " ซึ่งบรรลุ" : " ซึ่งยังไม่บรรลุ")
                + "ค่าเป้าหมายที่ประเทศกำหนดไว้สำหรับหน่วยงานภาครัฐ" + extremes);
    }

    /** The level without the word that the sentences bring: ระดับ AA is AA, ผ่านดี stays. */
    static String level(PublishedResult.Level level) {
        return level.nameTh().replaceFirst("^ระดับ\\s*", "");
    }

    private record Line(String name, String value) {}

    private static Table figures(AgencyYear year) {
        PublishedResult result = year.result();
        return Field.table(
                "standing",
                "สรุปผลการประเมิน " + year.inWords(),
                List.of(Field.text("name", "รายการ", 55, Line::name), Field.text("value", "ผล", 45, Line::value)),
                List.of(
                        new Line("คะแนนรวม (จากคะแนนเต็ม 100 คะแนน)", Wordings.score(result.total())),
                        new Line("ระดับผลการประเมิน", level(result.level())),
                        new Line(
                                "ค่าเป้าหมายระดับประเทศ ("
                                        + Wordings.score(year.analysed().target()) + "\u00a0คะแนน)",
                                result.meetsTarget() ? "บรรลุเป้าหมาย" : "ยังไม่บรรลุเป้าหมาย"),
                        new Line("วันที่ประกาศผล", Wordings.day(result.publishedAt()))));
    }

    /** The indicators that share the best score in this order, and that score: {@code การเปิดเผยข้อมูล (100.00 คะแนน)}. */
    static String named(PublishedResult result, Comparator<BigDecimal> order) {
        return result.indicators().stream()
                .map(Indicator::score)
                .filter(Objects::nonNull)
                .max(order)
                .map(score -> result.indicators().stream()
                                .filter(each ->
                                        each.score() != null && each.score().compareTo(score) == 0)
                                .map(Indicator::nameTh)
                                .collect(Collectors.joining(" และ"))
                        + " (" + Wordings.score(score) + "\u00a0คะแนน)")
                .orElse(Wordings.NOT_KNOWN);
    }
}
