package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.reporting.document.pdf.PdfText;

/** What must stay free of text on paper. */
public final class Margins {
    static final float POINTS_PER_MM = 72f / 25.4f;
    /** How far ไม้เอก on ี reaches above the baseline at 11.5 points, and a little more. */
    private static final float STACKED_MARKS = 14.3f;

    private Margins() {}

    public static void stayFree(byte[] pdf) {
        assertEquals(
                List.of(),
                PdfText.runs(pdf).stream().filter(run -> !within(run)).toList());
    }

    /** True for what stands at the foot of every page. */
    static boolean isPageMark(PdfText.Run run) {
        return Math.abs((run.paper().getHeight() - run.baseline()) / POINTS_PER_MM - 9) < 0.5;
    }

    /** A line that a page begins with is also drawn, and cut off, below the text of the page before. */
    private static boolean within(PdfText.Run run) {
        float fromBottom = run.paper().getHeight() - run.baseline();
        float edge = 18 * POINTS_PER_MM;
        return run.left() >= 17.5 * POINTS_PER_MM
                && run.paper().getWidth() - run.right() >= 17.5 * POINTS_PER_MM
                && run.baseline() >= 13 * POINTS_PER_MM + STACKED_MARKS
                && (isPageMark(run) || fromBottom >= edge || fromBottom <= edge - STACKED_MARKS);
    }
}
