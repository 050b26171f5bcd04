package org.itahub.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.model.Chart.Heads;
import org.itahub.reporting.document.model.Chart.Kind;
import org.itahub.reporting.document.model.Document;

/** A chart of each kind, with an indicator that has no score and a year that is missing. */
public final class ChartSamples {
    public static final BigDecimal LINE = BigDecimal.valueOf(85);

    private static final Heads HEADS = new Heads("ตัวชี้วัด", "คะแนน");
    private static final List<Entry> INDICATORS = List.of(
            new Entry("1", "การปฏิบัติหน้าที่", new BigDecimal("92.264")),
            new Entry("2", "การใช้งบประมาณ", new BigDecimal("84.99")),
            new Entry("3", "การใช้อำนาจ", new BigDecimal("85.01")),
            new Entry("4", "การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการดำเนินงานตามภารกิจ", null));
    private static final List<Entry> YEARS = List.of(
            new Entry("2562", "", new BigDecimal("88.98")),
            new Entry("2563", "", new BigDecimal("81.39")),
            new Entry("2565", "", new BigDecimal("96.99")));

    private ChartSamples() {}

    public static Chart bars() {
        return new Chart("bars", "คะแนนรายตัวชี้วัด ปี 2565", Kind.BARS, HEADS, INDICATORS, LINE);
    }

    public static Chart radar() {
        return new Chart("radar", "ภาพรวมของตัวชี้วัด", Kind.RADAR, HEADS, INDICATORS, LINE);
    }

    public static Chart years() {
        return new Chart("years", "คะแนนรวมรายปี", Kind.YEARS, new Heads("ปีงบประมาณ", "คะแนน"), YEARS, LINE);
    }

    /** All three, with or without a line. */
    public static Document document(boolean line) {
        return new Document(
                "แผนภูมิ",
                List.of(),
                "อบต.น้ำปี้",
                "th",
                Set.of(),
                Stream.of(bars(), radar(), years())
                        .map(chart -> (Block) (line ? chart : without(chart)))
                        .toList());
    }

    private static Chart without(Chart chart) {
        return new Chart(chart.id(), chart.title(), chart.kind(), chart.heads(), chart.entries(), null);
    }
}
