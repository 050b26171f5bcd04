package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.measures.MeasuresPlan;
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
    private final ComposeMeasuresPlan plans;
    private final PdfTypesetter typesetter;
    private final RenderDocument render;
    private final TypesettingPlaces places;

    WriteDocument(
            ComposeYearlyReport yearlyReports,
            YearlyReportPages layout,
            ComposeMeasuresPlan plans,
            PdfTypesetter typesetter,
            RenderDocument render,
            TypesettingPlaces places) {
        this.yearlyReports = yearlyReports;
        this.layout = layout;
        this.plans = plans;
        this.typesetter = typesetter;
        this.render = render;
        this.places = places;
    }

    /** @throws Problem 404 where nothing is published that it could be written from */
    public PublishedDocument write(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT -> yearlyReport(wanted);
            case MEASURES_PLAN -> measuresPlan(wanted);
        };
    }

    /**
     * The document as it goes out.
     *
     * @throws Problem 503 where too many are being set
     */
    public byte[] content(PublishedDocument document) {
        return document.format().costly()
                ? places.take(document.content())
                : document.content().get();
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
                () -> wanted.format() == DocumentFormat.PDF ? typesetter.typeset(pages) : html);
    }

    private PublishedDocument measuresPlan(DocumentRequest wanted) {
        MeasuresPlan plan = plans.of(wanted.agencyCode(), wanted.year().value())
                .orElseThrow(() -> Problem.of(ReportingProblem.PLAN_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
        WrittenDocument written = render.lay(plan.document(wanted.layout()), wanted.numerals());
        return PublishedDocument.of(
                wanted.format(),
                written.html(),
                FileName.of(wanted, plan.agency().nameTh()),
                () -> render.as(wanted.format(), written));
    }
}
