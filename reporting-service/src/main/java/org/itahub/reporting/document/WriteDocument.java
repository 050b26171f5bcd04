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
import org.itahub.reporting.document.province.ProvinceFollowUp;
import org.itahub.reporting.document.province.ProvinceSummary;
import org.itahub.reporting.province.ReadFollowUp;
import org.itahub.reporting.province.ReadProvinceYear;

/**
 * Writes a document; who may read it the resources know. In two steps, for a reader who has the document already
 * must not cost its setting.
 */
@ApplicationScoped
public class WriteDocument {
    private final GatherAgencyYear years;
    private final ComposeMeasuresPlan plans;
    private final ComposePlanCourse courses;
    private final ReadProvinceYear provinceYears;
    private final ReadFollowUp followUps;
    private final RenderDocument render;
    private final TypesettingPlaces places;

    WriteDocument(
            GatherAgencyYear years,
            ComposeMeasuresPlan plans,
            ComposePlanCourse courses,
            ReadProvinceYear provinceYears,
            ReadFollowUp followUps,
            RenderDocument render,
            TypesettingPlaces places) {
        this.years = years;
        this.plans = plans;
        this.courses = courses;
        this.provinceYears = provinceYears;
        this.followUps = followUps;
        this.render = render;
        this.places = places;
    }

    /** @throws Problem 404 where nothing is published that it could be written from */
    public PublishedDocument write(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT -> ofYear(wanted, YearlyReport::of);
            case RESULT_ANALYSIS -> ofYear(wanted, ResultAnalysis::of);
            case MEASURES_PLAN -> measuresPlan(wanted);
            case QUARTERLY_PROGRESS -> ofPlan(wanted, courses.quarter(wanted.owner(), wanted.year(), wanted.span()));
            case PROGRESS_REPORT -> ofPlan(wanted, courses.year(wanted.owner(), wanted.year()));
            case INFOGRAPHIC -> infographic(wanted);
            case PROVINCE_SUMMARY ->
                ofProvince(
                        wanted,
                        provinceYears
                                .of(wanted.owner(), wanted.year())
                                .map(year -> new ProvinceSummary(year).document()));
            case PROVINCE_FOLLOW_UP ->
                ofProvince(
                        wanted,
                        followUps
                                .of(wanted.owner(), wanted.year(), wanted.quarter())
                                .map(quarter -> new ProvinceFollowUp(quarter).document()));
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
        return years.of(wanted.owner(), wanted.year().value())
                .orElseThrow(
                        () -> Problem.of(ReportingProblem.RESULT_NOT_PUBLISHED, wanted.owner(), wanted.year()));
    }

    private PublishedDocument measuresPlan(DocumentRequest wanted) {
        return ofPlan(
                wanted, plans.of(wanted.owner(), wanted.year().value()).map(plan -> plan.document(wanted.layout())));
    }

    private PublishedDocument ofPlan(DocumentRequest wanted, Optional<Document> document) {
        return published(
                wanted,
                document.orElseThrow(
                        () -> Problem.of(ReportingProblem.PLAN_NOT_PUBLISHED, wanted.owner(), wanted.year())));
    }

    private PublishedDocument ofProvince(DocumentRequest wanted, Optional<Document> document) {
        return published(
                wanted, document.orElseThrow(() -> Problem.of(ReportingProblem.PROVINCE_NOT_IN_SCOPE, wanted.owner())));
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
