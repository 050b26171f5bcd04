package org.itahub.reporting.document.chart;

import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.text.Language;

/** A chart with the rules by which its shapes lie on the sheet. */
public sealed interface Plot permits BarChart, CountPlot, RadarChart, YearChart {

    static Plot of(Chart chart, Language language) {
        var words = ChartWords.of(language);
        return switch (chart.kind()) {
            case BARS -> new BarChart(chart.title(), chart.entries(), chart.line(), words);
            case RADAR -> new RadarChart(chart.title(), chart.entries(), chart.line(), words);
            case COUNTS -> new CountPlot(chart.title(), chart.heads().score(), chart.entries(), words);
            case YEARS -> new YearChart(chart.title(), years(chart), chart.line(), words);
        };
    }

    /** What it shows: a year that is missing between others has an entry too. */
    List<Chart.Entry> entries();

    Drawing drawn(Lettering lettering, Numerals numerals);

    /** Every figure in it, in Arabic digits, as sentences for those who do not see it. */
    String description();

    private static List<YearChart.Year> years(Chart chart) {
        return chart.entries().stream()
                .map(entry -> new YearChart.Year(Integer.parseInt(entry.code()), entry.score()))
                .toList();
    }
}
