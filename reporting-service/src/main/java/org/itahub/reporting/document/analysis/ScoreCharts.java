package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.document.chart.BarChart;
import org.itahub.reporting.document.chart.ChartWords;
import org.itahub.reporting.document.chart.Plot;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.model.Chart.Heads;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.result.YearResult;

/**
 * The charts of the year: each indicator as a bar and as a spoke, with a line where the agency calls a score urgent, and
 * the total over the years with the country's target.
 */
final class ScoreCharts {
    private ScoreCharts() {}

    /** Nothing where only the total is known. */
    static List<Block> indicators(AgencyYear year, Texts texts) {
        return year.hasIndicators() ? List.of(bars(year, texts), radar(year, texts)) : List.of();
    }

    private static Chart bars(AgencyYear year, Texts texts) {
        return ofIndicators("bars", Chart.Kind.BARS, year, texts);
    }

    /** The bars alone, under another title. */
    static Plot bars(AgencyYear year, String title, Texts texts) {
        return new BarChart(title, entries(year, texts), line(year), ChartWords.of(texts.language()));
    }

    private static Chart radar(AgencyYear year, Texts texts) {
        return ofIndicators("radar", Chart.Kind.RADAR, year, texts);
    }

    static Chart years(AgencyYear year, Texts texts) {
        return new Chart(
                "years",
                texts.say("chart.years"),
                Chart.Kind.YEARS,
                new Heads(texts.say("column.fiscal-year"), texts.say("column.score")),
                YearResult.upTo(year.fiscalYear(), year.years()).stream()
                        .map(each -> new Entry(Integer.toString(each.fiscalYear()), "", each.total()))
                        .toList(),
                year.analysed().target());
    }

    private static Chart ofIndicators(String id, Chart.Kind kind, AgencyYear year, Texts texts) {
        return new Chart(
                id,
                texts.say("chart." + id, Values.of("fiscalYear", year.fiscalYear())),
                kind,
                new Heads(texts.say("column.indicator"), texts.say("column.score")),
                entries(year, texts),
                line(year));
    }

    private static List<Entry> entries(AgencyYear year, Texts texts) {
        return year.result().indicators().stream()
                .map(each -> new Entry(each.code(), Names.name(each.nameTh(), each.nameEn(), texts), each.score()))
                .toList();
    }

    private static BigDecimal line(AgencyYear year) {
        return year.triage().thresholds().urgentUnder().orElse(null);
    }
}
