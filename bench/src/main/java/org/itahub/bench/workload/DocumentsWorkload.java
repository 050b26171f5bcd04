package org.itahub.bench.workload;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.itahub.bench.data.Nation;
import org.itahub.bench.data.ReportingLoader;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/**
 * Plans are set as PDF, one after the other: each is made anew, for nobody has asked for it. Before the first round a
 * thousand are made, and what they leave in the heap is looked at after a hundred and after all.
 */
public final class DocumentsWorkload implements Workload {
    private static final int DOCUMENTS = 8;
    private static final int SAMPLES = 5;
    private static final double TEN_PAGES = 10;

    private final Bed bed;
    private final ServiceWatch service;
    private final LibreOffice office = new LibreOffice();
    private final HttpConnection connection;
    private final int pages;
    private final double heapGrowth;
    private int next;

    public DocumentsWorkload(Bed bed) throws IOException, InterruptedException {
        this.bed = bed;
        this.connection = new HttpConnection(bed.reporting().port());
        this.service = ServiceWatch.of("reporting-service", bed.reporting().port());
        this.pages = pagesOf(document("pdf"));
        this.heapGrowth = heapGrowth(bed.size().documents());
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What is left in the heap after that many documents more than after the first tenth of them. */
    private double heapGrowth(int documents) throws IOException, InterruptedException {
        int first = documents / 10;
        make(first);
        double early = service.liveMegabytes();
        make(documents - first);
        return service.liveMegabytes() - early;
    }

    private void make(int documents) throws IOException {
        for (int i = 0; i < documents; i++) {
            document("pdf");
        }
    }

    private byte[] document(String format) throws IOException {
        String code = ReportingLoader.code(next++ % ReportingLoader.AGENCIES);
        connection.expect(
                200,
                HttpConnection.request(
                        "GET", "/api/v1/agencies/" + code + "/documents/measures-plan/" + Nation.YEAR + "." + format));
        return connection.body();
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String what() {
        return String.format(
                "a plan of %d pages set as PDF, each another, one connection (times: the service's processor time for ten"
                        + " pages; heap: what %,d documents leave there more than the first %,d); limit: LibreOffice, kept"
                        + " running, turns the DOCX of the same plans into PDF",
                pages, bed.size().documents(), bed.size().documents() / 10);
    }

    @Override
    public String unit() {
        return "documents";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(10), new Goal.P50AtMost(150), new Goal.HeapGrowthBelow(8));
    }

    /** LibreOffice takes long to start. */
    @Override
    public int mostRounds() {
        return bed.size().rounds() + 2;
    }

    @Override
    public Figures ours(int round) throws IOException {
        long[] processor = new long[SAMPLES];
        long begun = System.nanoTime();
        for (int sample = 0; sample < SAMPLES; sample++) {
            Duration before = service.processorTime();
            make(DOCUMENTS);
            processor[sample] =
                    Math.round(service.processorTime().minus(before).toNanos() * TEN_PAGES / DOCUMENTS / pages);
        }
        double elapsed = System.nanoTime() - begun;
        Arrays.sort(processor);
        return Figures.of(processor, Math.round(elapsed / DOCUMENTS)).withHeapGrowth(heapGrowth);
    }

    @Override
    public Figures limit(int round) throws IOException, InterruptedException {
        OptionalDouble seconds = office.secondsADocument(document("docx"), document("docx"), document("docx"));
        return seconds.isPresent() ? new Figures(1 / seconds.getAsDouble(), 0, 0) : Figures.NOT_MEASURED;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
