package org.itahub.reporting.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import org.itahub.reporting.document.Pages;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Sets a document as PDF with shaped Thai: marks in their places, lines that end between words, text that copies out. */
@ApplicationScoped
public class PdfTypesetter {
    private final SarabunFonts fonts;
    private final ProtectedTerms terms;
    private final MissingGlyphs glyphs;

    PdfTypesetter(SarabunFonts fonts, ProtectedTerms terms) {
        this.fonts = fonts;
        this.terms = terms;
        this.glyphs = new MissingGlyphs(fonts.regular()::charExists);
    }

    /** The whole PDF; some 100 ms for ten pages. */
    public byte[] typeset(Pages written) {
        Pages document = glyphs.mended(written);
        var renderer = new ITextRenderer();
        fonts.offerTo(renderer.getFontResolver());
        var breaks = new LineBreaks(terms.and(document.names()));
        renderer.getSharedContext().setLineBreakingStrategy(new ThaiLineBreaking(breaks));
        renderer.getSharedContext().setReplacedElementFactory(new SvgElements(renderer.getOutputDevice(), fonts));
        renderer.setListener(new BeforeOpening(document));
        renderer.setDocument(document.xhtml());
        renderer.layout();
        var pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    /** The writer exists, nothing is drawn yet, and the layout knows how many pages there will be. */
    private final class BeforeOpening extends DefaultPDFCreationListener {
        private final Pages document;

        BeforeOpening(Pages document) {
            this.document = document;
        }

        @Override
        public void preOpen(ITextRenderer renderer) {
            int pages = renderer.getRootBox().getLayer().getPages().size();
            renderer.getWriter().setGlyphLayoutManager(fonts.newLayout());
            renderer.getWriter().getExtraCatalog().put(PdfName.LANG, new PdfString(document.language().tag()));
            renderer.getWriter()
                    .setPageEvent(new PageMarks(fonts.regular(), document, pages));
        }
    }
}
