package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.analysis.AgencyYear;
import org.itahub.reporting.document.analysis.GatherAgencyYear;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.analysis.ResultAnalysis;
import org.itahub.reporting.document.analysis.YearlyReport;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Svg;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.progress.ComposePlanCourse;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.wording.AgencyTexts;

/**
 * Writes a document from what is published; anyone may read it. In two steps, for a reader who has the document already
 * must not cost its setting.
 */
@ApplicationScoped
public class WriteDocument {
    private final GatherAgencyYear years;
    private final ComposeMeasuresPlan plans;
    private final ComposePlanCourse courses;
    private final AgencyTexts texts;
    private final RenderDocument render;
    private final TypesettingPlaces places;

    WriteDocument(
            GatherAgencyYear years,
            ComposeMeasuresPlan plans,
            ComposePlanCourse courses,
            AgencyTexts texts,
            RenderDocument render,
            TypesettingPlaces places) {
        this.years = years;
        this.plans = plans;
        this.courses = courses;
        this.texts = texts;
        this.render = render;
        this.places = places;
    }

    /** @throws Problem 404 where nothing is published that it could be written from */
    public PublishedDocument write(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT -> ofYear(wanted, year -> YearlyReport.of(year, planTexts(wanted, Language.THAI)));
            case RESULT_ANALYSIS -> ofYear(wanted, ResultAnalysis::of);
            case MEASURES_PLAN -> measuresPlan(wanted);
            case QUARTERLY_PROGRESS ->
                ofPlan(wanted, courses.quarter(wanted.agencyCode(), wanted.year(), wanted.span()));
            case PROGRESS_REPORT -> ofPlan(wanted, courses.year(wanted.agencyCode(), wanted.year()));
            case INFOGRAPHIC -> infographic(wanted);
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

    private PublishedDocument ofYear(DocumentRequest wanted, Function<AgencyYear, Document> definition) {
        return published(wanted, definition.apply(year(wanted)));
    }

    private PublishedDocument infographic(DocumentRequest wanted) {
        AgencyYear year = year(wanted);
        Drawing sheet = render.draw(Infographic.of(year), wanted.numerals());
        return PublishedDocument.of(
                wanted.format(),
                Svg.of(sheet, "infographic").getBytes(StandardCharsets.UTF_8),
                FileName.of(wanted, year.agency().nameTh()),
                () -> render.poster(wanted.format(), sheet));
    }

    private AgencyYear year(DocumentRequest wanted) {
        return years.of(wanted.agencyCode(), wanted.year().value())
                .orElseThrow(
                        () -> Problem.of(ReportingProblem.RESULT_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
    }

    private PublishedDocument measuresPlan(DocumentRequest wanted) {
        return ofPlan(
                wanted,
                plans.of(wanted.agencyCode(), wanted.year().value())
                        .map(plan -> plan.document(wanted.layout(), planTexts(wanted, wanted.language()))));
    }

    private Texts planTexts(DocumentRequest wanted, Language language) {
        return texts.of(wanted.agencyCode(), DocumentKind.MEASURES_PLAN, language);
    }

    private PublishedDocument ofPlan(DocumentRequest wanted, Optional<Document> document) {
        return published(
                wanted,
                document.orElseThrow(
                        () -> Problem.of(ReportingProblem.PLAN_NOT_PUBLISHED, wanted.agencyCode(), wanted.year())));
    }

    private PublishedDocument published(DocumentRequest wanted, Document document) {
        WrittenDocument written = render.lay(document, wanted.numerals());
        return PublishedDocument.of(
                wanted.format(),
                written.html(),
                FileName.of(wanted, document.owner()),
                () -> render.as(wanted.format(), written));
    }
}
