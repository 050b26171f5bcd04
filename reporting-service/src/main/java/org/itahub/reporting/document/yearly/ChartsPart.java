package org.itahub.reporting.document.yearly;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.document.chart.BarChart;
import org.itahub.reporting.document.chart.RadarChart;
import org.itahub.reporting.document.chart.YearChart;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.YearResult;

/** The charts of the year: each indicator as a bar and as a spoke, the total over the years. */
public record ChartsPart(BarChart bars, RadarChart radar, YearChart years) {
    /** Below this an indicator must be put right without delay, and an agency misses the country's target. */
    private static final BigDecimal TARGET = BigDecimal.valueOf(85);

    static ChartsPart of(PublishedResult result, List<YearResult> published) {
        String year = "ปีงบประมาณ พ.ศ.\u00a0" + result.fiscalYear();
        List<Entry> indicators = result.indicators().stream()
                .map(indicator -> new Entry(indicator.code(), indicator.nameTh(), indicator.score()))
                .toList();
        return new ChartsPart(
                new BarChart("คะแนนรายตัวชี้วัด " + year, indicators, TARGET),
                new RadarChart("ภาพรวมของตัวชี้วัดทุกด้าน " + year, indicators, TARGET),
                new YearChart("คะแนนรวมรายปีงบประมาณ", years(result, published), TARGET));
    }

    private static List<YearChart.Year> years(PublishedResult result, List<YearResult> published) {
        return YearResult.upTo(result.fiscalYear(), published).stream()
                .map(year -> new YearChart.Year(year.fiscalYear(), year.total()))
                .toList();
    }
}
