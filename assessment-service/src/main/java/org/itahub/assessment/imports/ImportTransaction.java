package org.itahub.assessment.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.platform.jobs.JobRun;

/**
 * One transaction for a whole file, rolled back where nothing is to be taken. So a dry run and an atomic import with
 * rejected rows meet the very same rules, and a killed import leaves nothing.
 */
@ApplicationScoped
public class ImportTransaction {
    private final int longestSeconds;

    ImportTransaction(AssessmentConfig config) {
        this.longestSeconds = Math.toIntExact(config.imports().longest().toSeconds());
    }

    /** Carries the outcome out of a transaction that is rolled back. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportOutcome outcome;

        NotTaken(ImportOutcome outcome) {
            this.outcome = outcome;
        }
    }

    /** Does the work and ends its job, both or neither. */
    public void of(JobRun run, Supplier<ImportOutcome> work) {
        try {
            QuarkusTransaction.requiringNew().timeout(longestSeconds).run(() -> {
                ImportOutcome outcome = work.get();
                if (!outcome.result().applied()) {
                    throw new NotTaken(outcome);
                }
                run.finish(outcome);
            });
        } catch (NotTaken e) {
            QuarkusTransaction.requiringNew().run(() -> run.finish(e.outcome));
        }
    }
}
