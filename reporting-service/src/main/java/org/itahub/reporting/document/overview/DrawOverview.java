package org.itahub.reporting.document.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Svg;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.province.ReadOverview;

/** Draws the figures of a province's overview. */
@ApplicationScoped
public class DrawOverview {
    private final ReadOverview overview;
    private final Lettering lettering;

    DrawOverview(ReadOverview overview, Lettering lettering) {
        this.overview = overview;
        this.lettering = lettering;
    }

    /**
     * A chart as SVG, its title and description told by its name; empty where the hub knows no agency of that province.
     *
     * @param resultYear of the results; quarters are those of the plans of the year after
     */
    public Optional<String> svg(
            OverviewChart chart, String province, FiscalYear resultYear, Language language, Numerals numerals) {
        return overview.of(province, resultYear)
                .map(figures -> chart.drawn(figures, Texts.of(OverviewChart.CATALOGUE, language), lettering, numerals))
                .map(drawing -> Svg.of(drawing, chart.value()));
    }
}
