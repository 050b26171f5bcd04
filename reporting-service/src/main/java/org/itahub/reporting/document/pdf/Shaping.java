package org.itahub.reporting.document.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

/**
 * Writes text as the font shapes it, cluster by cluster: Sarabun puts nothing in its place by what stands farther away,
 * so each cluster is shaped once for all documents. The words as written go with the glyphs, or น้ำ would be copied as
 * น้า. One per document.
 */
final class Shaping extends GlyphLayoutManager {
    /** Clusters of a face that are remembered: more than there are in any text, but for nonsense. */
    private static final int MOST = 3_000;
    /** In thousandths of the size: what is less nobody sees. */
    private static final float LEAST_SHIFT = 0.05f;

    private final Map<BaseFont, Map<String, Cluster>> known;

    /** @param known the clusters shaped before, by face */
    Shaping(GlyphLayoutFontManager fonts, Map<BaseFont, Map<String, Cluster>> known) {
        super(fonts);
        this.known = known;
    }

    @Override
    public void showText(PdfContentByte canvas, BaseFont face, float size, String text) {
        Map<String, Cluster> ofFace = known.computeIfAbsent(face, none -> new ConcurrentHashMap<>());
        beginMarkedContentSequence(canvas, text);
        var line = new Line(canvas, size);
        for (String letters : Cluster.in(text)) {
            Cluster cluster = cluster(ofFace, face, letters);
            completeCmap(canvas, face, letters, cluster.glyphs());
            line.add(cluster);
        }
        line.write();
        endMarkedContentSequence(canvas);
    }

    private Cluster cluster(Map<String, Cluster> ofFace, BaseFont face, String letters) {
        Cluster cluster = ofFace.get(letters);
        if (cluster == null) {
            cluster = Cluster.of(computeGlyphVector(face, Cluster.SIZE, letters));
            if (ofFace.size() < MOST) {
                ofFace.put(letters, cluster);
            }
        }
        return cluster;
    }

    /** Glyphs on their way to the page. */
    private static final class Line {
        private final PdfContentByte canvas;
        private final float size;
        private final PdfGlyphArray waiting = new PdfGlyphArray();
        private float shift;

        Line(PdfContentByte canvas, float size) {
            this.canvas = canvas;
            this.size = size;
        }

        void add(Cluster cluster) {
            for (int i = 0; i < cluster.shifts().length; i++) {
                shift += cluster.shifts()[i];
                add(cluster.glyphs().getGlyphCode(i), cluster.rises()[i]);
            }
            shift += cluster.rest();
        }

        private void add(int glyph, float rise) {
            boolean raised = Math.abs(rise) >= LEAST_SHIFT;
            if (raised) {
                write();
                canvas.setTextRise(rise * size / Cluster.SIZE);
            }
            if (Math.abs(shift) >= LEAST_SHIFT) {
                waiting.add(-shift);
                shift = 0;
            }
            waiting.add(glyph);
            if (raised) {
                write();
                canvas.setTextRise(0);
            }
        }

        void write() {
            canvas.showText(waiting);
            waiting.clear();
        }
    }
}
