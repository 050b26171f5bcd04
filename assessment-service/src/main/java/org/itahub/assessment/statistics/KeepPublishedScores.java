package org.itahub.assessment.statistics;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.result.ResultPublished;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.statistics.store.PublishedScores;

/**
 * Keeps what statistics read of each published result: with its publication, and what was published before there were
 * statistics, or was copied into the database, at the start and from time to time.
 */
@ApplicationScoped
class KeepPublishedScores {

    private static final int AT_ONCE = 200;

    private final PublishedScores scores;
    private final ReadResults results;

    KeepPublishedScores(PublishedScores scores, ReadResults results) {
        this.scores = scores;
        this.results = results;
    }

    void onPublished(@Observes ResultPublished event) {
        ScoredAssessment published = event.published();
        scores.keep(published.assessment(), published.sheet());
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        int counted = 0;
        for (int some = countSome(); some > 0; some = countSome()) {
            counted += some;
        }
        if (counted > 0) {
            Log.infof("Counted the scores of %d results that were published before", counted);
        }
    }

    /** Several replicas share the work: each takes results that no other has in hand. */
    private int countSome() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<PublishedScores.Uncounted> some = scores.uncounted(AT_ONCE);
            for (PublishedScores.Uncounted each : some) {
                ScoredAssessment scored = results.published(each.agencyCode(), each.fiscalYear(), each.revision());
                scores.keep(scored.assessment(), scored.sheet());
            }
            return some.size();
        });
    }
}
