package org.itahub.reporting.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.itahub.reporting.document.chart.Lettering;
import org.openpdf.text.pdf.BaseFont;

/** Charts are lettered as the pages are: in Sarabun, their lines ending between the same words. */
@ApplicationScoped
class ThaiLettering implements Lettering {
    private final BaseFont font;
    private final BaseFont bold;
    private final LineBreaks breaks;

    ThaiLettering(SarabunFonts fonts, ProtectedTerms terms) {
        this.font = fonts.regular();
        this.bold = fonts.bold();
        this.breaks = new LineBreaks(terms.and(Set.of()));
    }

    @Override
    public double width(String text, double size) {
        return font.getWidthPoint(text, (float) size);
    }

    @Override
    public double boldWidth(String text, double size) {
        return bold.getWidthPoint(text, (float) size);
    }

    @Override
    public List<Integer> breaks(String text) {
        return breaks.inColumn(text);
    }
}
