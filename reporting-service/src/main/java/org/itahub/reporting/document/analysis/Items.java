package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.result.LostItems;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;

/** Questions and disclosure items one by one, as far as they are known, and why disclosure items were lost. */
final class Items {
    private Items() {}

    /** A table per instrument whose items are known. */
    static List<Block> scores(AgencyYear year) {
        Map<String, BigDecimal> recoverable = recoverable(year.triage());
        Map<String, String> indicators = new HashMap<>();
        year.result().indicators().forEach(each -> indicators.put(each.code(), each.label()));
        var blocks = new ArrayList<Block>();
        for (PublishedResult.Instrument instrument : year.result().instruments()) {
            List<PublishedResult.Item> items = year.result().items().stream()
                    .filter(item -> item.instrument().equals(instrument.code()))
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(Field.table(
                        "items-" + instrument.code(),
                        "คะแนนรายข้อ " + instrument.code() + " " + instrument.nameTh(),
                        List.of(
                                Field.text("item", "ข้อ", 48, item -> item.code() + " " + item.topicTh()),
                                Field.text("indicator", "ตัวชี้วัด", 28, item -> indicators.get(item.indicator())),
                                Field.score("score", "คะแนน", 12, PublishedResult.Item::score),
                                Field.score("recoverable", "เพิ่มคะแนนรวม", 16, item -> recoverable.get(item.code()))),
                        items));
            }
        }
        return blocks.isEmpty()
                ? List.of(new Paragraph(
                        "ผลที่เผยแพร่ของปีนี้ไม่มีคะแนนรายข้อ จึงวิเคราะห์ได้ถึงระดับตัวชี้วัดหรือคะแนนรวมเท่านั้น"))
                : blocks;
    }

    /** Which disclosure items were lost, with what was missing and what the assessors remarked. */
    static List<Block> lost(AgencyYear year) {
        List<LostItems.Item> lost = year.lostItems().items();
        return lost.isEmpty()
                ? List.of(new Paragraph("ไม่มีข้อเปิดเผยข้อมูลใดที่มีบันทึกของผู้ประเมินว่าไม่ได้คะแนน"))
                : List.of(table(lost));
    }

    private static Table table(List<LostItems.Item> lost) {
        return Field.table(
                "lost",
                "ข้อที่ไม่ได้คะแนนและข้อสังเกตของผู้ประเมิน",
                List.of(
                        Field.text("item", "ข้อ", 30, item -> item.code() + " " + item.topicTh()),
                        Field.lines(
                                "missing",
                                "เนื้อหาที่ขาด",
                                36,
                                item -> item.missing().stream()
                                        .map(content -> content.no() + ") " + content.textTh())
                                        .toList()),
                        Field.text("reason", "เหตุผล", 22, LostItems.Item::reasonTh),
                        Field.text("note", "ข้อสังเกตของผู้ประเมิน", 32, LostItems.Item::note)),
                lost);
    }

    private static Map<String, BigDecimal> recoverable(Triage triage) {
        Map<String, BigDecimal> points = new HashMap<>();
        triage.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .forEach(item -> points.put(item.code(), item.recoverablePoints()));
        return points;
    }
}
