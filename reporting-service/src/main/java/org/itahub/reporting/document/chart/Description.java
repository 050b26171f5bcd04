package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.document.model.Chart.Entry;

/** A chart in sentences, for those who hear it. */
final class Description {
    private Description() {}

    static List<String> figures(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.label() + " " + ScoreText.said(entry.score()))
                .toList();
    }

    /** @param figures each of what is shown with its score; @param target may be null */
    static String of(String kind, List<String> figures, BigDecimal target) {
        String shown = figures.isEmpty() ? "ไม่มีข้อมูลให้แสดง" : String.join("; ", figures);
        String line = target == null ? "" : " เส้นประอยู่ที่ " + ScoreText.mark(target);
        return kind + " คะแนนเต็ม 100 คะแนน: " + shown + line;
    }
}
