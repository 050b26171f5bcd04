package org.itahub.assessment.result;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.assessment.reconciliation.store.DueReconciliations;
import org.itahub.assessment.reconciliation.store.FindingStore;
import org.itahub.assessment.result.store.AssessmentStore;

/**
 * Reconciles once what was stored before findings were kept. It begins at the start of the service and goes on where it was
 * left; with nothing to do it costs one statement.
 */
@ApplicationScoped
class ReconcileStored {

    private static final int AT_ONCE = 200;

    private final DueReconciliations due;
    private final AssessmentStore assessments;
    private final ScoreAssessment scoring;
    private final FindingStore findings;

    ReconcileStored(
            DueReconciliations due, AssessmentStore assessments, ScoreAssessment scoring, FindingStore findings) {
        this.due = due;
        this.assessments = assessments;
        this.scoring = scoring;
        this.findings = findings;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int reconciled = 0;
        for (int some = some(AT_ONCE); some > 0; some = some(AT_ONCE)) {
            reconciled += some;
        }
        if (reconciled > 0) {
            Log.infof("Reconciled %d results that were stored before findings were kept", reconciled);
        }
    }

    /** Several replicas share the work: each takes results that no other has in hand. Tells how many it took. */
    int some(int atMost) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<DueReconciliations.Due> taken = due.take(atMost);
            findings.replace(taken.stream().map(this::reconciled).toList());
            return taken.size();
        });
    }

    private FindingStore.Reconciled reconciled(DueReconciliations.Due it) {
        return new FindingStore.Reconciled(
                it.assessmentId(),
                it.agencyCode(),
                it.fiscalYear(),
                it.revision(),
                scoring.score(assessments.revision(it.agencyCode(), it.fiscalYear(), it.revision()))
                        .findings());
    }
}
