package org.itahub.reporting.document.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/**
 * Measures words so that the pieces that one could be split into are together never wider than the word. Flying Saucer
 * makes a column as wide as its longest word and then adds up pieces; rounded up each, as it does by itself, these would
 * not fit, and it would split a word that has all the room it needs.
 */
final class WordsAsWhole extends ITextTextRenderer {

    /** In dots, some 27 of which are a point; rounded down. */
    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        BaseFont face = font.getFontDescription().getFont();
        return (int) face.getWidthPoint(text, font.getSize2D());
    }
}
