package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.Triage.TriageClass;
import org.itahub.reporting.result.TriagePolicy;
import org.itahub.reporting.result.TriagePolicy.Band;

/** The indicators of a class by the agency's policy, with the items that cost points. */
final class Classes {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final String POINTS = "\u00a0คะแนน";

    private Classes() {}

    /** What an indicator has to put right, and whose it is. */
    private record Weak(Triage.Indicator indicator, Triage.Item item) {}

    static List<Block> urgent(AgencyYear year) {
        return of(
                year,
                TriageClass.URGENT,
                "ไม่มีตัวชี้วัดใดอยู่ในกลุ่มที่ต้องแก้ไขโดยเร่งด่วน",
                "ตัวชี้วัดต่อไปนี้ต้องมีมาตรการแก้ไขในแผนของปีถัดไปทุกตัวชี้วัด "
                        + "ช่องขวาสุดคือคะแนนรวมของหน่วยงานที่จะเพิ่มขึ้นเมื่อแก้ไขได้ครบถ้วน");
    }

    static List<Block> improvable(AgencyYear year) {
        return of(
                year,
                TriageClass.IMPROVE,
                "ไม่มีตัวชี้วัดในกลุ่มนี้",
                "ตัวชี้วัดต่อไปนี้อยู่ในเกณฑ์ดีแล้วแต่ยังยกระดับได้อีก ข้อที่ได้คะแนนน้อยแสดงก่อน "
                        + "ช่องขวาสุดคือคะแนนรวมของหน่วยงานที่จะเพิ่มขึ้นเมื่อได้คะแนนเต็ม");
    }

    /** Those whose level is to be kept, in a sentence; nothing where there is none. */
    static List<Block> keepers(AgencyYear year) {
        List<Triage.Indicator> kept = year.triage().of(TriageClass.KEEP);
        return kept.isEmpty()
                ? List.of()
                : List.of(new Paragraph("ตัวชี้วัดที่ต้องรักษาระดับ: "
                        + kept.stream()
                                .map(each -> each.nameTh() + " (" + Wordings.score(each.score()) + POINTS + ")")
                                .collect(Collectors.joining(", "))));
    }

    /** By which scores the agency sorts: {@code ต่ำกว่า 85 คะแนน แก้ไขโดยเร่งด่วน, …}. */
    static String inWords(AgencyYear year) {
        TriagePolicy policy = year.triage().thresholds();
        return policy.extremes() == null ? bands(policy.bands()) : extremes(policy.extremes());
    }

    private static List<Block> of(AgencyYear year, TriageClass wanted, String none, String lead) {
        if (!year.hasIndicators()) {
            return List.of(new Paragraph("ผลของปีนี้มีเฉพาะคะแนนรวม จึงจำแนกรายตัวชี้วัดไม่ได้"));
        }
        List<Triage.Indicator> indicators = year.triage().of(wanted);
        if (indicators.isEmpty()) {
            return List.of(new Paragraph(none));
        }
        String id = wanted.name().toLowerCase(Locale.ROOT);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(lead));
        blocks.add(indicators(id, wanted, indicators));
        List<Weak> items = indicators.stream()
                .flatMap(indicator -> indicator.items().stream().map(item -> new Weak(indicator, item)))
                .toList();
        blocks.add(
                items.isEmpty()
                        ? new Paragraph("ผลที่นำเข้าเป็นคะแนนระดับตัวชี้วัด จึงไม่มีคะแนนรายข้อ")
                        : items(id, wanted, items));
        return blocks;
    }

    private static Table indicators(String id, TriageClass wanted, List<Triage.Indicator> indicators) {
        return Field.table(
                id,
                "ตัวชี้วัดในกลุ่ม" + wanted.labelTh(),
                List.of(
                        Field.text("indicator", "ตัวชี้วัด", 52, each -> each.code() + ". " + each.nameTh()),
                        Field.text("instrument", "เครื่องมือ", 16, Triage.Indicator::instrument),
                        Field.score("score", "คะแนน", 14, Triage.Indicator::score),
                        Field.score("recoverable", "เพิ่มคะแนนรวม", 18, Triage.Indicator::recoverablePoints)),
                indicators);
    }

    private static Table items(String id, TriageClass wanted, List<Weak> items) {
        return Field.table(
                id + "-items",
                "ข้อที่ทำให้เสียคะแนนในกลุ่ม" + wanted.labelTh(),
                List.of(
                        Field.text(
                                "indicator",
                                "ตัวชี้วัด",
                                28,
                                weak -> weak.indicator().code() + ". "
                                        + weak.indicator().nameTh()),
                        Field.text(
                                "item",
                                "ข้อ",
                                42,
                                weak -> weak.item().code() + " " + weak.item().topicTh()),
                        Field.score("score", "คะแนน", 13, weak -> weak.item().score()),
                        Field.score(
                                "recoverable",
                                "เพิ่มคะแนนรวม",
                                17,
                                weak -> weak.item().recoverablePoints())),
                items);
    }

    private static String bands(List<Band> bands) {
        return IntStream.range(0, bands.size())
                .mapToObj(i -> range(bands.get(i), i + 1 < bands.size() ? bands.get(i + 1) : null) + " "
                        + bands.get(i).triage().labelTh())
                .collect(Collectors.joining(", "));
    }

    private static String range(Band band, Band next) {
        String from = plain(band.from());
        if (next == null) {
            return band.from().compareTo(FULL) == 0 ? from + POINTS : "ตั้งแต่ " + from + POINTS + "ขึ้นไป";
        }
        return band.from().signum() == 0
                ? "ต่ำกว่า " + plain(next.from()) + POINTS
                : "ตั้งแต่ " + from + " แต่ไม่ถึง " + plain(next.from()) + POINTS;
    }

    private static String extremes(TriagePolicy.Extremes extremes) {
        return "ในแต่ละเครื่องมือ ข้อที่ได้คะแนนต่ำสุด " + extremes.lowest()
                + " อันดับเป็นจุดอ่อน (ต่ำกว่า " + plain(extremes.urgentUnder()) + POINTS
                + " แก้ไขโดยเร่งด่วน) และข้อที่ได้คะแนนสูงสุด "
                + extremes.highest() + " อันดับที่ไม่ถึง 100" + POINTS + " เป็นจุดที่พัฒนาต่อได้";
    }

    private static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }
}
