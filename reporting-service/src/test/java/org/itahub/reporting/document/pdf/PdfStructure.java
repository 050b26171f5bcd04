package org.itahub.reporting.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

/** A PDF as a screen reader goes through it: its elements in order, with what each says. */
public final class PdfStructure {
    private final List<Part> parts = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();

    private PdfStructure() {}

    /**
     * @param tags from the outermost to its own, such as {@code Document/Table/TR/TD}
     * @param lines the text as it is drawn, line by line
     * @param alternative what is said instead; null where the text is
     * @param links how many areas of pages lead elsewhere
     */
    public record Part(String tags, List<String> lines, String alternative, int links) {
        String text() {
            return String.join("", lines);
        }

        String tag() {
            return tags.substring(tags.lastIndexOf('/') + 1);
        }
    }

    /** Every element that says something. */
    public static List<Part> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var structure = new PdfStructure();
            for (PDPage page : document.getPages()) {
                structure.read(page);
            }
            structure.walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return structure.parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDPage page) throws IOException {
        var texts = new HashMap<Integer, String>();
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .forEach(content -> texts.put(content.getMCID(), text(content)));
        marks.put(page.getCOSObject(), texts);
    }

    private static String text(PDMarkedContent content) {
        return content.getActualText() != null
                ? content.getActualText()
                : content.getContents().stream()
                        .filter(PDMarkedContent.class::isInstance)
                        .map(inner -> text((PDMarkedContent) inner))
                        .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, String above) {
        String tags = above;
        PDPage page = null;
        String alternative = null;
        if (node instanceof PDStructureElement element) {
            tags = above.isEmpty() ? element.getStructureType() : above + "/" + element.getStructureType();
            page = element.getPage();
            alternative = element.getAlternateDescription();
        }
        var lines = new ArrayList<String>();
        int links = 0;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> walk(inner, tags);
                case Integer mark -> lines.add(textOf(page, mark));
                case PDMarkedContentReference mark -> lines.add(textOf(mark.getPage(), mark.getMCID()));
                case PDObjectReference link -> links++;
                default -> throw new AssertionError("Unknown in the structure: " + kid);
            }
        }
        if (!lines.isEmpty() || alternative != null) {
            parts.add(new Part(tags, List.copyOf(lines), alternative, links));
        }
    }

    private String textOf(PDPage page, int mark) {
        String text = marks.get(page.getCOSObject()).get(mark);
        if (text == null) {
            throw new AssertionError("The structure names mark " + mark + ", which its page does not have");
        }
        return text;
    }
}
