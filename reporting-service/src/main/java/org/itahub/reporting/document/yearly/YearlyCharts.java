package org.itahub.reporting.document.yearly;

import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Svg;

/** The report's charts as drawn for its pages. */
public record YearlyCharts(Figure bars, Figure radar, Figure years) {

    /** @param svg markup to stand in the page as it is */
    public record Figure(String title, String svg) {}

    static YearlyCharts of(YearlyReport report, Lettering lettering, Numerals numerals) {
        ChartsPart charts = report.charts();
        return new YearlyCharts(
                figure("bars", charts.bars().drawn(lettering, numerals)),
                figure("radar", charts.radar().drawn(lettering, numerals)),
                figure("years", charts.years().drawn(lettering, numerals)));
    }

    private static Figure figure(String name, Drawing drawing) {
        return new Figure(drawing.title(), Svg.of(drawing, "chart-" + name));
    }
}
