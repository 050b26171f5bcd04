package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.measures.ComposeMeasuresPlan;
import org.itahub.reporting.document.model.Document;

/** What a document says at this moment, from what is published. */
@ApplicationScoped
public class DefineDocument {
    private final ComposeMeasuresPlan plans;

    DefineDocument(ComposeMeasuresPlan plans) {
        this.plans = plans;
    }

    /** @throws Problem 404 where nothing is published that it could be written from */
    public Document of(DocumentRequest wanted) {
        return switch (wanted.kind()) {
            case YEARLY_REPORT ->
                throw Problem.of(
                        ReportingProblem.KIND_WITHOUT_EDITIONS, wanted.kind().value());
            case MEASURES_PLAN ->
                plans.of(wanted.agencyCode(), wanted.year().value())
                        .orElseThrow(() ->
                                Problem.of(ReportingProblem.PLAN_NOT_PUBLISHED, wanted.agencyCode(), wanted.year()))
                        .document(wanted.layout());
        };
    }
}
