package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.model.Document;
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
    private final ComposeYearlyReport yearlyReports;
    private final YearlyReportPages layout;
    private final DefineDocument definitions;
    private final PublicAddresses addresses;
    private final PdfTypesetter typesetter;
    private final RenderDocument render;
    private final TypesettingPlaces places;

    WriteDocument(
            ComposeYearlyReport yearlyReports,
            YearlyReportPages layout,
            DefineDocument definitions,
            PublicAddresses addresses,
            PdfTypesetter typesetter,
            RenderDocument render,
            TypesettingPlaces places) {
        this.yearlyReports = yearlyReports;
        this.layout = layout;
        this.definitions = definitions;
        this.addresses = addresses;
        this.typesetter = typesetter;
        this.render = render;
        this.places = places;
    }

    /** @throws Problem 404 where nothing is published that it could be written from */
    public PublishedDocument write(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT -> yearlyReport(wanted);
            case MEASURES_PLAN -> defined(wanted);
        };
    }

    private PublishedDocument yearlyReport(DocumentRequest wanted) {
        YearlyReport report = yearlyReports
                .of(wanted.agencyCode(), wanted.year().value())
                .orElseThrow(
                        () -> Problem.of(ReportingProblem.RESULT_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
        Pages pages = layout.of(report, wanted.numerals());
        byte[] html = pages.html().getBytes(StandardCharsets.UTF_8);
        return PublishedDocument.of(
                wanted.format(),
                html,
                FileName.of(wanted, report.agency().nameTh()),
                () -> wanted.format() == DocumentFormat.PDF ? places.take(() -> typesetter.typeset(pages)) : html);
    }

    private PublishedDocument defined(DocumentRequest wanted) {
        Document document = definitions.of(wanted);
        return render.published(
                labelled(document, wanted), wanted.format(), wanted.numerals(), FileName.of(wanted, document.owner()));
    }

    /** What could be issued says that it is no edition. */
    private Document labelled(Document document, DocumentRequest wanted) {
        return PublicNames.of(wanted.kind()).isEmpty()
                ? document
                : document.followedBy(Imprints.noEdition(addresses.newest(
                        wanted.kind(), wanted.agencyCode(), wanted.year().value())));
    }
}
