package org.itahub.reporting.document.pdf;

import org.itahub.reporting.document.chart.Lettering;

/** What documents are set with, without a server. */
public final class Typesetting {
    private static final SarabunFonts FONTS = new SarabunFonts();

    public static final Lettering LETTERING = new ThaiLettering(FONTS, new ProtectedTerms());
    public static final PdfTypesetter TYPESETTER = new PdfTypesetter(FONTS, new ProtectedTerms());
    public static final Posters POSTERS = new Posters(FONTS);

    private Typesetting() {}
}
