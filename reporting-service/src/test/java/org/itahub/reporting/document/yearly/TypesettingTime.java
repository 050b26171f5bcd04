package org.itahub.reporting.document.yearly;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.pdf.Typesetting;

/**
 * How much processor time a yearly report takes to lay out and set once all is warm, for ten pages of it. A tool, not a test: time is
 * no property of the code alone. For one core start it as {@code taskset -c 0 java -XX:ActiveProcessorCount=1}.
 */
final class TypesettingTime {
    /** Of the thread, not of the wall: other programs may want the same core. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int WARMING = 150;
    private static final int MEASURED = 101;

    private TypesettingTime() {}

    public static void main(String... args) throws IOException {
        var layout = new YearlyReportPages(engine().getTemplate("yearly-report/report"), Typesetting.LETTERING);
        YearlyReport report = Samples.phitsanulok().report();
        LongStream.range(0, WARMING).forEach(round -> pdf(layout, report));
        long[] nanos = LongStream.range(0, MEASURED)
                .map(round -> {
                    long start = CLOCK.getCurrentThreadCpuTime();
                    pdf(layout, report);
                    return CLOCK.getCurrentThreadCpuTime() - start;
                })
                .sorted()
                .toArray();
        try (var document = Loader.loadPDF(pdf(layout, report))) {
            double median = nanos[MEASURED / 2] / 1e6;
            int pages = document.getNumberOfPages();
            System.out.printf(
                    Locale.ROOT, "%d pages in %.1f ms (median), ten in %.1f ms%n", pages, median, median * 10 / pages);
        }
    }

    private static byte[] pdf(YearlyReportPages layout, YearlyReport report) {
        return Typesetting.TYPESETTER.typeset(layout.of(report, Numerals.THAI));
    }

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolvers(ValueResolvers.rawResolver(), new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Html(id)))
                .build();
    }

    private record Html(String id) implements TemplateLocation {
        @Override
        public Reader read() {
            var resource = TypesettingTime.class.getResourceAsStream("/templates/" + id + ".html");
            return new InputStreamReader(resource, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
