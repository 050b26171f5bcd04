package org.itahub.reporting.document.chart;

import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.CountChart.Bar;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.text.Language;

/**
 * A chart of counts among the charts of a document.
 *
 * @param counted what is counted, such as agencies
 * @param entries each with a whole number for its score
 */
public record CountPlot(String title, String counted, List<Entry> entries, Language language) implements Plot {
    public CountPlot {
        entries = List.copyOf(entries);
    }

    @Override
    public Drawing drawn(Lettering lettering, Numerals numerals) {
        String nothing = ChartWords.of(language).none();
        return new CountChart(
                        new Caption(language, title, description(), nothing),
                        entries.stream()
                                .map(entry ->
                                        new Bar(entry.label(), entry.score().intValueExact()))
                                .toList())
                .drawn(lettering, numerals);
    }

    @Override
    public String description() {
        return ChartWords.of(language)
                .counts(
                        counted,
                        entries.stream()
                                .map(entry ->
                                        entry.label() + " " + entry.score().toPlainString())
                                .toList());
    }
}
