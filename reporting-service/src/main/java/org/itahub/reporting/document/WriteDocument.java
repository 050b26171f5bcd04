package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.progress.ComposePlanCourse;
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
    private final ComposePlanCourse courses;
    private final PdfTypesetter typesetter;
    private final RenderDocument render;
    private final TypesettingPlaces places;

    WriteDocument(
            ComposeYearlyReport yearlyReports,
            YearlyReportPages layout,
            ComposeMeasuresPlan plans,
            ComposePlanCourse courses,
            PdfTypesetter typesetter,
            RenderDocument render,
            TypesettingPlaces places) {
        this.yearlyReports = yearlyReports;
        this.layout = layout;
        this.plans = plans;
        this.courses = courses;
        this.typesetter = typesetter;
        this.render = render;
        this.places = places;
    }

    /** @throws Problem 404 where nothing is published that it could be written from */
    public PublishedDocument write(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT -> yearlyReport(wanted);
            case MEASURES_PLAN -> measuresPlan(wanted);
            case QUARTERLY_PROGRESS ->
                defined(wanted, courses.quarter(wanted.agencyCode(), wanted.year(), wanted.span()));
            case PROGRESS_REPORT -> defined(wanted, courses.year(wanted.agencyCode(), wanted.year()));
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
        return defined(
                wanted,
                plans.of(wanted.agencyCode(), wanted.year().value()).map(plan -> plan.document(wanted.layout())));
    }

    private PublishedDocument defined(DocumentRequest wanted, Optional<Document> document) {
        WrittenDocument written = render.lay(
                document.orElseThrow(
                        () -> Problem.of(ReportingProblem.PLAN_NOT_PUBLISHED, wanted.agencyCode(), wanted.year())),
                wanted.numerals());
        return PublishedDocument.of(
                wanted.format(),
                written.html(),
                FileName.of(wanted, written.document().owner()),
                () -> render.as(wanted.format(), written));
    }
}
