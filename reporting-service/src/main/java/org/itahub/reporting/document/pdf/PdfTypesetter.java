package org.itahub.reporting.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.itahub.reporting.document.Pages;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.render.Box;

/** Sets a document as PDF with shaped Thai: marks in their places, lines that end between words, text that copies out. */
@ApplicationScoped
public class PdfTypesetter {
    /** A document of so many pages is looked through sooner than its table of contents. */
    private static final int PAGES_WITHOUT_CONTENTS = 3;
    /** Of 1 to 9. The most that there is makes files smaller by a thirtieth and takes twice as long. */
    private static final int COMPRESSION = 4;

    private final SarabunFonts fonts;
    private final ProtectedTerms terms;
    private final MissingGlyphs glyphs;
    private final SarabunFaces faces;

    PdfTypesetter(SarabunFonts fonts, ProtectedTerms terms) {
        this.fonts = fonts;
        this.terms = terms;
        this.glyphs = new MissingGlyphs(fonts.regular()::charExists);
        this.faces = new SarabunFaces(fonts);
    }

    /** The whole PDF; some 50 ms for ten pages. */
    public byte[] typeset(Pages written) {
        Paper document = glyphs.mended(written);
        var device = new TaggingDevice(document.numerals());
        ITextRenderer renderer = laidOut(document, device);
        renderer.setListener(new Beginning(document, device));
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setCompression(COMPRESSION);
        Contents.in(renderer.getDocument())
                .filter(contents -> pages(renderer) <= PAGES_WITHOUT_CONTENTS)
                .ifPresent(contents -> {
                    contents.leaveOut();
                    layout(renderer, renderer.getDocument());
                });
        keepTogether(renderer);
        var pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    /** On which page, counted from 1, each of the elements with these ids stands that the document has. */
    public Map<String, Integer> pagesOf(Pages document, Collection<String> ids) {
        ITextRenderer renderer = laidOut(glyphs.mended(document), new TaggingDevice(document.numerals()));
        var pages = new HashMap<String, Integer>();
        for (String id : ids) {
            Box box = renderer.getSharedContext().getBoxById(id);
            renderer.getRootBox().getLayer().getPages().stream()
                    .filter(page -> box != null && box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom())
                    .findFirst()
                    .ifPresent(page -> pages.put(id, page.getPageNo() + 1));
        }
        return pages;
    }

    @SuppressWarnings("deprecation") // The library has no other way for styles that are looked up otherwise.
    private ITextRenderer laidOut(Paper document, TaggingDevice device) {
        var user = new ITextUserAgent(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        var renderer = new ITextRenderer(
                device.getDotsPerPoint(),
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                user,
                faces,
                new SvgElements(device, fonts),
                new WordsAsWhole());
        var breaks = new LineBreaks(terms.and(document.names()));
        renderer.getSharedContext().setLineBreakingStrategy(new ThaiLineBreaking(breaks));
        renderer.getSharedContext().setCss(new StylesByKind(user));
        layout(renderer, document.xhtml());
        return renderer;
    }

    private static void layout(ITextRenderer renderer, Document xhtml) {
        renderer.setDocument(xhtml, null, new PaperNamespace());
        renderer.layout();
    }

    /** Begins a new page before each part whose beginning would stand alone; each may make another stand so. */
    private static void keepTogether(ITextRenderer renderer) {
        var seen = new HashSet<Element>();
        for (var part = lonely(renderer.getRootBox());
                part.isPresent() && seen.add(part.get());
                part = lonely(renderer.getRootBox())) {
            part.get().setAttribute("style", "page-break-before: always");
            layout(renderer, renderer.getDocument());
        }
    }

    private static Optional<Element> lonely(Box root) {
        return LonelyRow.in(root).or(() -> LonelyHeading.in(root));
    }

    private static int pages(ITextRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** What is said of a file beside its pages. */
    private final class Beginning extends DefaultPDFCreationListener {
        private final Paper document;
        private final TaggingDevice device;

        Beginning(Paper document, TaggingDevice device) {
            this.document = document;
            this.device = device;
        }

        /** The writer exists, nothing is drawn yet, and the layout knows how many pages there will be. */
        @Override
        public void preOpen(ITextRenderer renderer) {
            PdfWriter writer = renderer.getWriter();
            writer.setGlyphLayoutManager(fonts.newLayout());
            writer.setTagged();
            writer.setTabs(PdfName.S);
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(document.language().tag()));
            boolean isLong = Contents.in(renderer.getDocument()).isPresent();
            writer.setViewerPreferences(
                    PdfWriter.DisplayDocTitle | (isLong ? PdfWriter.PageModeUseOutlines : PdfWriter.PageModeUseNone));
            writer.setPageEvent(new PageMarks(fonts.regular(), document, pages(renderer)));
        }

        /** The file is begun. */
        @Override
        public void preWrite(ITextRenderer renderer, int pages) {
            device.begin(renderer);
            device.setMetadata("author", document.owner());
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            device.finish();
            renderer.getWriter().setXmpMetadata(Metadata.xmp(document, renderer.getWriter()));
        }
    }
}
