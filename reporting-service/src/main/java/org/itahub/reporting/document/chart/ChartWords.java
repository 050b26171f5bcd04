package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.text.Language;

/** What stands in charts besides titles, names and figures, and what is said of them to those who hear them. */
public enum ChartWords {
    THAI(
            "%s คะแนน",
            "ไม่มีคะแนน",
            "ไม่มี",
            "ต่ำกว่า %s",
            "แถบขาว: ต่ำกว่า %s",
            "เส้นที่ %s",
            "ปีงบประมาณ พ.ศ. %s",
            new Told(
                    "แผนภูมิแท่ง",
                    "แผนภูมิเรดาร์",
                    "กราฟเส้น",
                    "แผนภูมิแท่ง %s",
                    "ไม่มีข้อมูลให้แสดง",
                    "%s คะแนนเต็ม 100 คะแนน: %s",
                    "เส้นประอยู่ที่ %s")),
    ENGLISH(
            "%s points",
            "no score",
            "none",
            "below %s",
            "white bars: below %s",
            "line at %s",
            "fiscal year B.E. %s",
            new Told(
                    "Bar chart",
                    "Radar chart",
                    "Line chart",
                    "Bar chart, %s",
                    "nothing to show",
                    "%s, out of 100 points: %s",
                    "The dashed line is at %s"));

    private final String points;
    private final String noScore;
    private final String none;
    private final String below;
    private final String hollow;
    private final String line;
    private final String year;
    private final Told told;

    ChartWords(
            String points,
            String noScore,
            String none,
            String below,
            String hollow,
            String line,
            String year,
            Told told) {
        this.points = points;
        this.noScore = noScore;
        this.none = none;
        this.below = below;
        this.hollow = hollow;
        this.line = line;
        this.year = year;
        this.told = told;
    }

    /** Of descriptions. @param chart the kind of chart, then its figures; @param target where its line is */
    private record Told(
            String bars, String radar, String years, String counts, String nothing, String chart, String target) {}

    Language language() {
        return this == THAI ? Language.THAI : Language.ENGLISH;
    }

    public static ChartWords of(Language language) {
        return switch (language) {
            case THAI -> THAI;
            case ENGLISH -> ENGLISH;
        };
    }

    /** A mark on the scale, without needless zeros: {@code 85 คะแนน}. */
    public String mark(BigDecimal score) {
        return points.formatted(score.stripTrailingZeros().toPlainString());
    }

    /** What bars below the line are marked as. @param mark in the document's digits */
    public String below(String mark) {
        return below.formatted(mark);
    }

    /** The same where they are hollow. */
    public String hollow(String mark) {
        return hollow.formatted(mark);
    }

    public String line(String mark) {
        return line.formatted(mark);
    }

    String noScore() {
        return noScore;
    }

    /** The same where there is little room. */
    String none() {
        return none;
    }

    /** {@code 1. การปฏิบัติหน้าที่ 92.26 คะแนน} */
    String said(Entry entry) {
        return entry.label() + " " + said(entry.score());
    }

    /** A fiscal year's score. */
    String said(int fiscalYear, BigDecimal score) {
        return year.formatted(fiscalYear) + " " + said(score);
    }

    String bars(List<String> figures, BigDecimal target) {
        return told(told.bars(), figures, target);
    }

    String radar(List<String> figures, BigDecimal target) {
        return told(told.radar(), figures, target);
    }

    String years(List<String> figures, BigDecimal target) {
        return told(told.years(), figures, target);
    }

    /** @param counted what is counted */
    String counts(String counted, List<String> figures) {
        return told.counts().formatted(counted) + ": " + String.join("; ", figures);
    }

    private String told(String kind, List<String> figures, BigDecimal target) {
        String shown = figures.isEmpty() ? told.nothing() : String.join("; ", figures);
        String lineAt = target == null ? "" : " " + told.target().formatted(mark(target));
        return told.chart().formatted(kind, shown) + lineAt;
    }

    /** The score with its unit, or that there is none. */
    private String said(BigDecimal score) {
        return score == null ? noScore : points.formatted(ScoreText.of(score));
    }
}
