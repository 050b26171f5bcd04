package org.itahub.reporting.document.pdf;

import java.awt.Color;
import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands at the foot of every page: whose document it is, and the page's number of how many, in the document's
 * digits (CSS has no Thai page counter).
 */
final class PageMarks extends PdfPageEventHelper {
    private static final float POINTS_PER_MM = 72f / 25.4f;
    private static final float SIDE = 18 * POINTS_PER_MM;
    private static final float BASELINE = 9 * POINTS_PER_MM;
    private static final float RULE = 13.5f * POINTS_PER_MM;
    private static final float SIZE = 9f;
    private static final float GAP = 8 * POINTS_PER_MM;
    private static final PdfName DECORATION = new PdfName("Artifact");
    private static final PdfDictionary FOOT = foot();
    private static final String MORE = "…";
    private static final Color INK = new Color(0x5a, 0x64, 0x70);
    private static final Color HAIRLINE = new Color(0xc9, 0xd1, 0xd9);

    private final BaseFont font;
    private final String owner;
    private final String pageWord;
    private final Numerals numerals;
    private final int pages;

    PageMarks(BaseFont font, Paper document, int pages) {
        this.font = font;
        this.numerals = document.numerals();
        this.owner = numerals.write(document.owner());
        this.pageWord = document.language().page();
        this.pages = pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        Rectangle page = writer.getPageSize();
        canvas.beginMarkedContentSequence(DECORATION, FOOT, true);
        canvas.saveState();
        rule(canvas, page);
        canvas.setColorFill(INK);
        canvas.beginText();
        canvas.setFontAndSize(font, SIZE);
        String number = numerals.write(pageWord + " " + writer.getPageNumber() + " / " + pages);
        float room = page.getWidth() - 2 * SIDE - GAP - width(number);
        canvas.showTextAligned(Element.ALIGN_LEFT, fitting(room), SIDE, BASELINE, 0);
        canvas.showTextAligned(Element.ALIGN_RIGHT, number, page.getWidth() - SIDE, BASELINE, 0);
        canvas.endText();
        canvas.restoreState();
        canvas.endMarkedContentSequence();
    }

    /** No part of the text: whoever has a page read aloud does not want it within a sentence. */
    private static PdfDictionary foot() {
        var foot = new PdfDictionary();
        foot.put(PdfName.TYPE, new PdfName("Pagination"));
        foot.put(PdfName.SUBTYPE, new PdfName("Footer"));
        return foot;
    }

    /** The owner, or as many words of it as there is room for: a name may be longer than a line. */
    private String fitting(float room) {
        if (width(owner) <= room) {
            return owner;
        }
        return new LineBreaks(List.of())
                .in(owner).stream()
                        .map(end -> owner.substring(0, end).strip() + MORE)
                        .takeWhile(part -> width(part) <= room)
                        .reduce(MORE, (shorter, longer) -> longer);
    }

    private float width(String text) {
        return font.getWidthPoint(text, SIZE);
    }

    private static void rule(PdfContentByte canvas, Rectangle page) {
        canvas.setColorStroke(HAIRLINE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(SIDE, RULE);
        canvas.lineTo(page.getWidth() - SIDE, RULE);
        canvas.stroke();
    }
}
