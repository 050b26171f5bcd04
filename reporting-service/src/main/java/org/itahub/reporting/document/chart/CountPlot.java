package org.itahub.reporting.document.chart;

import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.CountChart.Bar;
import org.itahub.reporting.document.model.Chart.Entry;

/**
 * A chart of counts among the charts of a document.
 *
 * @param counted what is counted, such as agencies
 * @param entries each with a whole number for its score
 */
public record CountPlot(String title, String counted, List<Entry> entries, ChartWords words) implements Plot {
    public CountPlot {
        entries = List.copyOf(entries);
    }

    @Override
    public Drawing drawn(Lettering lettering, Numerals numerals) {
        return new CountChart(
                        new Caption(words.language(), title, description(), words.none()),
                        entries.stream()
                                .map(entry ->
                                        new Bar(entry.label(), entry.score().intValueExact()))
                                .toList())
                .drawn(lettering, numerals);
    }

    @Override
    public String description() {
        return words.counts(
                counted,
                entries.stream()
                        .map(entry -> entry.label() + " " + entry.score().toPlainString())
                        .toList());
    }
}
