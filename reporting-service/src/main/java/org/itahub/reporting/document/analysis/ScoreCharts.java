package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.model.Chart.Heads;
import org.itahub.reporting.result.YearResult;

/**
 * The charts of the year: each indicator as a bar and as a spoke, with a line where the agency calls a score urgent, and
 * the total over the years with the country's target.
 */
final class ScoreCharts {
    private static final Heads INDICATORS = new Heads("ตัวชี้วัด", "คะแนน");
    private static final Heads YEARS = new Heads("ปีงบประมาณ", "คะแนน");

    private ScoreCharts() {}

    /** Nothing where only the total is known. */
    static List<Block> indicators(AgencyYear year) {
        return year.hasIndicators() ? List.of(bars(year), radar(year)) : List.of();
    }

    static Chart bars(AgencyYear year) {
        String title = "คะแนนรายตัวชี้วัด " + year.inWords();
        return new Chart("bars", title, Chart.Kind.BARS, INDICATORS, entries(year), line(year));
    }

    static Chart radar(AgencyYear year) {
        String title = "ภาพรวมของตัวชี้วัดทุกด้าน " + year.inWords();
        return new Chart("radar", title, Chart.Kind.RADAR, INDICATORS, entries(year), line(year));
    }

    static Chart years(AgencyYear year) {
        return new Chart(
                "years",
                "คะแนนรวมรายปีงบประมาณ",
                Chart.Kind.YEARS,
                YEARS,
                YearResult.upTo(year.fiscalYear(), year.years()).stream()
                        .map(each -> new Entry(Integer.toString(each.fiscalYear()), "", each.total()))
                        .toList(),
                year.analysed().target());
    }

    private static List<Entry> entries(AgencyYear year) {
        return year.result().indicators().stream()
                .map(indicator -> new Entry(indicator.code(), indicator.nameTh(), indicator.score()))
                .toList();
    }

    private static BigDecimal line(AgencyYear year) {
        return year.triage().thresholds().urgentUnder().orElse(null);
    }
}
