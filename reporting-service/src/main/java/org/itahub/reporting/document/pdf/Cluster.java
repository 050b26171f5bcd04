package org.itahub.reporting.document.pdf;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter with the marks that belong to it, as its font shapes it. Lengths are in thousandths of the type's size.
 *
 * @param shifts how far each glyph stands from where the one before ends; marks stand back over their letter
 * @param rises how far each stands above the line
 * @param rest from where the last ends to where the next cluster begins
 */
record Cluster(GlyphVector glyphs, float[] shifts, float[] rises, float rest) {
    /** The size to shape it in. */
    static final float SIZE = 1000;

    private static final char SARA_AM = 'ำ';

    /** The clusters of a text, together the whole of it. */
    static List<String> in(String text) {
        var clusters = new ArrayList<String>();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || !joins(text.charAt(end))) {
                clusters.add(text.substring(start, end));
                start = end;
            }
        }
        return clusters;
    }

    private static boolean joins(char letter) {
        return letter == SARA_AM
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isLowSurrogate(letter);
    }

    static Cluster of(GlyphVector glyphs) {
        int count = glyphs.getNumGlyphs();
        float[] places = glyphs.getGlyphPositions(0, count + 1, null);
        var shifts = new float[count];
        var rises = new float[count];
        float pen = 0;
        for (int i = 0; i < count; i++) {
            shifts[i] = places[2 * i] - pen;
            rises[i] = -places[2 * i + 1];
            pen = places[2 * i] + glyphs.getGlyphMetrics(i).getAdvanceX();
        }
        return new Cluster(glyphs, shifts, rises, places[2 * count] - pen);
    }
}
