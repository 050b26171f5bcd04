package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.yearly.ComposeYearlyReport;
import org.itahub.reporting.document.yearly.YearlyReport;
import org.itahub.reporting.document.yearly.YearlyReportPages;

/** Writes a document from what is published; anyone may read it. */
@ApplicationScoped
public class WriteDocument {
    private static final int TAG_DIGITS = 16;

    private final ComposeYearlyReport compose;
    private final YearlyReportPages layout;
    private final PdfTypesetter typesetter;

    WriteDocument(ComposeYearlyReport compose, YearlyReportPages layout, PdfTypesetter typesetter) {
        this.compose = compose;
        this.layout = layout;
        this.typesetter = typesetter;
    }

    /** @throws Problem 404 where the agency has no published result of that year */
    public PublishedDocument write(DocumentRequest wanted) {
        YearlyReport report = compose.of(wanted.agencyCode(), wanted.year().value())
                .orElseThrow(
                        () -> Problem.of(ReportingProblem.RESULT_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
        Pages pages = layout.of(report, wanted.numerals());
        byte[] html = pages.html().getBytes(StandardCharsets.UTF_8);
        byte[] content =
                switch (wanted.format()) {
                    case HTML -> html;
                    case PDF -> typesetter.typeset(pages);
                };
        return new PublishedDocument(
                wanted.format(),
                content,
                wanted.format().suffix() + '-' + digest(html),
                wanted.kind()
                        + '-'
                        + report.agency().code()
                        + '-'
                        + wanted.year()
                        + '.'
                        + wanted.format().suffix());
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
