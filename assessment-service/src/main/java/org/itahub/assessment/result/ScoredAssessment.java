package org.itahub.assessment.result;

import java.util.List;
import org.itahub.assessment.reconciliation.domain.Finding;
import org.itahub.assessment.reconciliation.domain.Judgement;
import org.itahub.assessment.reconciliation.domain.Reconciliation;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** An assessment with every figure that follows from it. */
public record ScoredAssessment(Assessment assessment, ScoreSheet sheet) {

    /** What is to be said of each stated figure. */
    public List<Judgement> judgements() {
        return assessment
                .revision()
                .published()
                .map(stated -> Reconciliation.judgements(sheet, stated.toPublishedFigures()))
                .orElse(List.of());
    }

    /** Stated figures that cannot be right. */
    public List<Finding> findings() {
        return assessment
                .revision()
                .published()
                .map(stated -> Reconciliation.findings(sheet, stated.toPublishedFigures()))
                .orElse(List.of());
    }
}
