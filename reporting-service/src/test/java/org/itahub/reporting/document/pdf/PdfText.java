package org.itahub.reporting.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a reader copies out of a PDF: the words that each drawn run carries with it, in the order of drawing. */
public final class PdfText {
    private PdfText() {}

    /** A run of text as copied out, and where it stands on its page, in points from the left and from the top. */
    public record Run(int page, String text, float left, float right, float baseline, PDRectangle paper) {}

    public static List<Run> runs(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var runs = new ArrayList<Run>();
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                int onPage = number;
                extractor.getMarkedContents().stream()
                        .flatMap(PdfText::withText)
                        .forEach(content -> runs.add(run(onPage, page.getMediaBox(), content)));
            }
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text of a PDF, a line per run. */
    public static String of(byte[] pdf) {
        return String.join("\n", runs(pdf).stream().map(Run::text).toList());
    }

    /** As a screen reader reads it out: cell by cell, also where a row goes over pages. */
    public static String inOrder(byte[] pdf) {
        return PdfStructure.of(pdf).stream().map(PdfStructure.Part::text).collect(Collectors.joining("\n"));
    }

    /** In which it says that it is. */
    public static String language(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getLanguage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of each picture to those who do not see it. */
    public static List<String> alternatives(byte[] pdf) {
        return PdfStructure.of(pdf).stream()
                .map(PdfStructure.Part::alternative)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The runs within a picture stand for themselves. */
    private static Stream<PDMarkedContent> withText(PDMarkedContent content) {
        return content.getActualText() != null
                ? Stream.of(content)
                : content.getContents().stream()
                        .filter(PDMarkedContent.class::isInstance)
                        .flatMap(inner -> withText((PDMarkedContent) inner));
    }

    private static Run run(int page, PDRectangle paper, PDMarkedContent content) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float baseline = 0;
        for (Object drawn : content.getContents()) {
            if (drawn instanceof TextPosition glyph) {
                left = Math.min(left, glyph.getXDirAdj());
                right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
                baseline = Math.max(baseline, glyph.getYDirAdj());
            }
        }
        return new Run(page, content.getActualText(), left, right, baseline, paper);
    }
}
