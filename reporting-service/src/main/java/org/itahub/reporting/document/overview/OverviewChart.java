package org.itahub.reporting.document.overview;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.province.Overview;

/** The charts that there are of a province's overview. */
public enum OverviewChart {
    /** How many agencies stand at each level. */
    LEVELS("levels") {
        @Override
        Drawing drawn(Overview overview, Texts texts, Lettering lettering, Numerals numerals) {
            return LevelsChart.of(overview, texts).drawn(lettering, numerals);
        }
    },
    /** How far the due reports of each quarter have come. */
    QUARTERS("quarters") {
        @Override
        Drawing drawn(Overview overview, Texts texts, Lettering lettering, Numerals numerals) {
            return QuartersChart.of(overview, texts).drawn(lettering, numerals);
        }
    };

    /** The kind of their catalogue of sentences. */
    static final String CATALOGUE = "overview-charts";

    private final String value;

    OverviewChart(String value) {
        this.value = value;
    }

    /** As it stands in the address. */
    public String value() {
        return value;
    }

    public static Optional<OverviewChart> parse(String text) {
        return Arrays.stream(values()).filter(chart -> chart.value.equals(text)).findFirst();
    }

    /** All of them as a list of words. */
    public static String all() {
        return Arrays.stream(values()).map(OverviewChart::value).collect(Collectors.joining(", "));
    }

    abstract Drawing drawn(Overview overview, Texts texts, Lettering lettering, Numerals numerals);
}
