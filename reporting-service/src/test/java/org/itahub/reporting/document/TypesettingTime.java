package org.itahub.reporting.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;

/**
 * How much processor time a yearly report takes to lay out and set once all is warm, for ten pages of it. A tool, not a test: time is
 * no property of the code alone. For one core start it as {@code taskset -c 0 java -XX:ActiveProcessorCount=1}.
 */
final class TypesettingTime {
    /** Of the thread, not of the wall: other programs may want the same core. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int WARMING = 150;
    private static final int MEASURED = 101;
    private static final Samples SAMPLE = Samples.phitsanulok();
    private static final RenderDocument RENDER = Rendering.RENDER;

    private TypesettingTime() {}

    public static void main(String... args) throws IOException {
        LongStream.range(0, WARMING).forEach(round -> pdf());
        long[] nanos = LongStream.range(0, MEASURED)
                .map(round -> {
                    long start = CLOCK.getCurrentThreadCpuTime();
                    pdf();
                    return CLOCK.getCurrentThreadCpuTime() - start;
                })
                .sorted()
                .toArray();
        try (var document = Loader.loadPDF(pdf())) {
            double median = nanos[MEASURED / 2] / 1e6;
            int pages = document.getNumberOfPages();
            System.out.printf(
                    Locale.ROOT, "%d pages in %.1f ms (median), ten in %.1f ms%n", pages, median, median * 10 / pages);
        }
    }

    private static byte[] pdf() {
        return RENDER.as(DocumentFormat.PDF, RENDER.lay(SAMPLE.report(), Numerals.THAI));
    }
}
