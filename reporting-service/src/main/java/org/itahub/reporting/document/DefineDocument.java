package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.analysis.AgencyYear;
import org.itahub.reporting.document.analysis.GatherAgencyYear;
import org.itahub.reporting.document.analysis.ResultAnalysis;
import org.itahub.reporting.document.analysis.YearlyReport;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.progress.ComposePlanCourse;

/** What a document says at this moment, from what is published. */
@ApplicationScoped
public class DefineDocument {
    private final GatherAgencyYear years;
    private final ComposeMeasuresPlan plans;
    private final ComposePlanCourse courses;

    DefineDocument(GatherAgencyYear years, ComposeMeasuresPlan plans, ComposePlanCourse courses) {
        this.years = years;
        this.plans = plans;
        this.courses = courses;
    }

    /**
     * @throws Problem 404 where nothing is published that it could be written from
     * @throws IllegalArgumentException for an infographic, which is drawn and not written
     */
    public Document of(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT -> YearlyReport.of(year(wanted));
            case RESULT_ANALYSIS -> ResultAnalysis.of(year(wanted));
            case MEASURES_PLAN ->
                ofPlan(
                        wanted,
                        plans.of(wanted.agencyCode(), wanted.year().value())
                                .map(plan -> plan.document(wanted.layout())));
            case QUARTERLY_PROGRESS ->
                ofPlan(wanted, courses.quarter(wanted.agencyCode(), wanted.year(), wanted.span()));
            case PROGRESS_REPORT -> ofPlan(wanted, courses.year(wanted.agencyCode(), wanted.year()));
            case INFOGRAPHIC -> throw new IllegalArgumentException("An infographic is drawn");
        };
    }

    /** All that is known of the agency's year. */
    AgencyYear year(DocumentRequest wanted) {
        return years.of(wanted.agencyCode(), wanted.year().value())
                .orElseThrow(
                        () -> Problem.of(ReportingProblem.RESULT_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
    }

    private static Document ofPlan(DocumentRequest wanted, Optional<Document> document) {
        return document.orElseThrow(
                () -> Problem.of(ReportingProblem.PLAN_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()));
    }
}
