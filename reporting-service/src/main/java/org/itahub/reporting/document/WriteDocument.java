package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.yearly.ComposeYearlyReport;
import org.itahub.reporting.document.yearly.YearlyReport;
import org.itahub.reporting.document.yearly.YearlyReportPages;

/**
 * Writes a document from what is published; anyone may read it. In two steps, for a reader who has the document already
 * must not cost its setting.
 */
@ApplicationScoped
public class WriteDocument {
    private static final int TAG_DIGITS = 16;

    private final ComposeYearlyReport compose;
    private final YearlyReportPages layout;
    private final PdfTypesetter typesetter;
    private final TypesettingPlaces places;

    WriteDocument(
            ComposeYearlyReport compose, YearlyReportPages layout, PdfTypesetter typesetter, TypesettingPlaces places) {
        this.compose = compose;
        this.layout = layout;
        this.typesetter = typesetter;
        this.places = places;
    }

    /** @throws Problem 404 where the agency has no published result of that year */
    public PublishedDocument write(DocumentRequest wanted) {
        YearlyReport report = compose.of(wanted.agencyCode(), wanted.year().value())
                .orElseThrow(
                        () -> Problem.of(ReportingProblem.RESULT_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
        Pages pages = layout.of(report, wanted.numerals());
        byte[] html = pages.html().getBytes(StandardCharsets.UTF_8);
        String suffix = wanted.format().suffix();
        return new PublishedDocument(
                wanted.format(),
                pages,
                html,
                suffix + '-' + Sha256.hex(html).substring(0, TAG_DIGITS),
                wanted.kind() + '-' + report.agency().code() + '-' + wanted.year() + '.' + suffix);
    }

    /**
     * The document as it goes out.
     *
     * @throws Problem 503 where too many are being set
     */
    public byte[] content(PublishedDocument document) {
        return switch (document.format()) {
            case HTML -> document.html();
            case PDF -> places.take(() -> typesetter.typeset(document.pages()));
        };
    }
}
