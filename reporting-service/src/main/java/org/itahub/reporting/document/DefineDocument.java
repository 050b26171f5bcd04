package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.document.analysis.AgencyYear;
import org.itahub.reporting.document.analysis.GatherAgencyYear;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.analysis.ResultAnalysis;
import org.itahub.reporting.document.analysis.YearlyReport;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.progress.ComposePlanCourse;
import org.itahub.reporting.document.progress.ProgressSpan;
import org.itahub.reporting.document.province.ProvinceFollowUp;
import org.itahub.reporting.document.province.ProvinceSummary;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.wording.AgencyTexts;
import org.itahub.reporting.province.ReadFollowUp;
import org.itahub.reporting.province.ReadProvinceYear;

/** What a document says at this moment, from what is published. */
@ApplicationScoped
public class DefineDocument {
    private final AgencyCopies agencies;
    private final GatherAgencyYear years;
    private final ComposeMeasuresPlan plans;
    private final ComposePlanCourse courses;
    private final AgencyTexts texts;
    private final ReadProvinceYear provinceYears;
    private final ReadFollowUp followUps;

    DefineDocument(
            AgencyCopies agencies,
            GatherAgencyYear years,
            ComposeMeasuresPlan plans,
            ComposePlanCourse courses,
            AgencyTexts texts,
            ReadProvinceYear provinceYears,
            ReadFollowUp followUps) {
        this.agencies = agencies;
        this.years = years;
        this.plans = plans;
        this.courses = courses;
        this.texts = texts;
        this.provinceYears = provinceYears;
        this.followUps = followUps;
    }

    /** The same, with the quarter where that was left to us: the last that is over. */
    DocumentRequest settled(DocumentRequest wanted) {
        return wanted.kind() == DocumentKind.PROVINCE_FOLLOW_UP && wanted.span().isEmpty()
                ? wanted.of(new ProgressSpan(followUps.lastOver(wanted.year()), ProgressSpan.Scope.QUARTER))
                : wanted;
    }

    /**
     * @param wanted with the quarter, if it is of one
     * @throws Problem 404 where nothing is published that it could be written from
     */
    public Definition of(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT ->
                new Definition.Written(YearlyReport.of(
                        year(wanted), texts(wanted, wanted.kind()), texts(wanted, DocumentKind.MEASURES_PLAN)));
            case RESULT_ANALYSIS ->
                new Definition.Written(ResultAnalysis.of(year(wanted), texts(wanted, wanted.kind())));
            case INFOGRAPHIC -> new Definition.Drawn(new Infographic(year(wanted), texts(wanted, wanted.kind())));
            case MEASURES_PLAN ->
                ofPlan(
                        wanted,
                        plans.of(wanted.owner(), wanted.year().value())
                                .map(plan -> plan.document(wanted.layout(), texts(wanted, wanted.kind()))));
            case QUARTERLY_PROGRESS ->
                ofPlan(
                        wanted,
                        courses.of(wanted.owner(), wanted.year())
                                .map(course ->
                                        course.document(wanted.span().orElseThrow(), texts(wanted, wanted.kind()))));
            case PROGRESS_REPORT ->
                ofPlan(
                        wanted,
                        courses.of(wanted.owner(), wanted.year())
                                .map(course -> course.yearDocument(texts(wanted, wanted.kind()))));
            case PROVINCE_SUMMARY ->
                ofProvince(
                        wanted,
                        provinceYears
                                .of(wanted.owner(), wanted.year())
                                .map(year -> new ProvinceSummary(year, hubTexts(wanted)).document()));
            case PROVINCE_FOLLOW_UP ->
                ofProvince(
                        wanted,
                        followUps
                                .of(
                                        wanted.owner(),
                                        wanted.year(),
                                        wanted.span().orElseThrow().quarter())
                                .map(quarter -> new ProvinceFollowUp(quarter, hubTexts(wanted)).document()));
        };
    }

    /** All that is known of the agency's year. */
    private AgencyYear year(DocumentRequest wanted) {
        return years.of(wanted.owner(), wanted.year().value())
                .orElseThrow(() -> missing(ReportingProblem.RESULT_NOT_PUBLISHED, wanted));
    }

    private Texts texts(DocumentRequest wanted, DocumentKind kind) {
        return texts.of(wanted.owner(), kind, wanted.language());
    }

    /** A province has no wordings of its own. */
    private static Texts hubTexts(DocumentRequest wanted) {
        return Texts.of(wanted.kind().value(), wanted.language());
    }

    private static Definition ofProvince(DocumentRequest wanted, Optional<Document> document) {
        return document.map(Definition.Written::new)
                .orElseThrow(() -> Problem.of(ReportingProblem.PROVINCE_NOT_IN_SCOPE, wanted.owner()));
    }

    private Definition ofPlan(DocumentRequest wanted, Optional<Document> document) {
        return document.map(Definition.Written::new)
                .orElseThrow(() -> missing(ReportingProblem.PLAN_NOT_PUBLISHED, wanted));
    }

    /** That, unless the agency itself is not known. */
    private Problem missing(ReportingProblem what, DocumentRequest wanted) {
        return agencies.find(wanted.owner()).isPresent()
                ? Problem.of(what, wanted.owner(), wanted.year())
                : Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, wanted.owner());
    }
}
