package org.itahub.reporting.document;

import org.itahub.reporting.document.pdf.Typesetting;

/** Documents in every format, without a server. */
final class Rendering {
    static final RenderDocument RENDER = new RenderDocument(
            Typesetting.TYPESETTER, Typesetting.POSTERS, Typesetting.LETTERING, new TypesettingPlaces());

    private Rendering() {}
}
