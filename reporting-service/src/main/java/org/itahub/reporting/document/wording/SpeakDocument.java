package org.itahub.reporting.document.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.analysis.GatherAgencyYear;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.analysis.ResultAnalysis;
import org.itahub.reporting.document.analysis.YearlyReport;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.progress.ComposePlanCourse;
import org.itahub.reporting.document.progress.ProgressSpan;
import org.itahub.reporting.document.text.Texts;

/** Says all sentences of a document, in every way in which it can be laid out, for those who only listen. */
@ApplicationScoped
class SpeakDocument {
    /** Nobody listens to what is no agency's to word. */
    private static final Imprint NO_IMPRINT = new Imprint(List.of(), "http://localhost", false);

    private final ComposeMeasuresPlan plans;
    private final ComposePlanCourse courses;
    private final GatherAgencyYear years;
    private final Lettering lettering;

    SpeakDocument(ComposeMeasuresPlan plans, ComposePlanCourse courses, GatherAgencyYear years, Lettering lettering) {
        this.plans = plans;
        this.courses = courses;
        this.years = years;
        this.lettering = lettering;
    }

    /** Says nothing where nothing is published that the document could be written from. */
    void say(String agencyCode, DocumentKind kind, FiscalYear year, Texts texts) {
        switch (kind) {
            case MEASURES_PLAN ->
                plans.of(agencyCode, year.value()).ifPresent(plan -> {
                    for (PlanLayout layout : PlanLayout.values()) {
                        plan.document(layout, texts);
                    }
                });
            case QUARTERLY_PROGRESS ->
                courses.of(agencyCode, year)
                        .ifPresent(course -> ProgressSpan.all().forEach(span -> course.document(span, texts)));
            case PROGRESS_REPORT -> courses.of(agencyCode, year).ifPresent(course -> course.yearDocument(texts));
            case YEARLY_REPORT ->
                years.of(agencyCode, year.value())
                        .ifPresent(known -> YearlyReport.of(
                                known, texts, Texts.of(DocumentKind.MEASURES_PLAN.value(), texts.language())));
            case RESULT_ANALYSIS ->
                years.of(agencyCode, year.value()).ifPresent(known -> ResultAnalysis.of(known, texts));
            case INFOGRAPHIC ->
                years.of(agencyCode, year.value())
                        .ifPresent(known -> new Infographic(known, texts).drawn(lettering, Numerals.THAI, NO_IMPRINT));
            case PROVINCE_SUMMARY, PROVINCE_FOLLOW_UP -> {}
        }
    }
}
