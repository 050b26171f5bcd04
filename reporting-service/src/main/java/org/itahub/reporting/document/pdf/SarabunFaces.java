package org.itahub.reporting.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Sarabun, whatever a style asks for; for all documents. */
final class SarabunFaces extends ITextFontResolver {
    private static final String[] FAMILY = {SarabunFonts.FAMILY};

    private final Map<Face, FontDescription> chosen = new ConcurrentHashMap<>();

    SarabunFaces(SarabunFonts fonts) {
        fonts.offerTo(this);
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        FontDescription face = chosen.computeIfAbsent(
                new Face(wanted.fontWeight(), wanted.fontStyle()), look -> choose(context, look));
        return new ITextFSFont(face, wanted.size());
    }

    private FontDescription choose(SharedContext context, Face look) {
        var sarabun = new FontSpecification(1, look.weight(), FAMILY, look.style(), IdentValue.NORMAL);
        return ((ITextFSFont) super.resolveFont(context, sarabun)).getFontDescription();
    }

    /** None: the style names the files for browsers. */
    @Override
    public void importFontFaces(List<FontFaceRule> files, UserAgentCallback user) {}

    /** None came with a document. */
    @Override
    public void flushFontFaceFonts() {}

    private record Face(IdentValue weight, IdentValue style) {}
}
