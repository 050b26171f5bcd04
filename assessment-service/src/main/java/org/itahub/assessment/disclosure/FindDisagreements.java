package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.disclosure.domain.OwnScore;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.store.DisagreementStore;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.identity.Caller;

/** Reads the queue of items on which two assessors differ. */
@ApplicationScoped
public class FindDisagreements {

    private final DisagreementStore store;
    private final FindingStore findings;
    private final Frameworks frameworks;
    private final Caller caller;

    FindDisagreements(DisagreementStore store, FindingStore findings, Frameworks frameworks, Caller caller) {
        this.store = store;
        this.findings = findings;
        this.frameworks = frameworks;
        this.caller = caller;
    }

    /**
     * An item that waits for a third.
     *
     * @param mayDecide whether the caller can be the third
     */
    public record Waiting(
            long id,
            String agencyCode,
            String agencyNameTh,
            String agencyNameEn,
            int fiscalYear,
            Item item,
            Instant since,
            List<OwnScore> scores,
            boolean mayDecide) {}

    /** Those of agencies within the caller's reach, the oldest item first, behind that id; for two queries. */
    public List<Waiting> waiting(Optional<Integer> fiscalYear, long after, int atMost) {
        List<DisagreementStore.Row> rows = store.find(caller.reach(), fiscalYear, after, atMost);
        Map<Long, Scoring> scorings =
                findings.of(rows.stream().map(DisagreementStore.Row::id).toList());
        return rows.stream()
                .map(row -> waiting(row, scorings.getOrDefault(row.id(), Scoring.NONE)))
                .toList();
    }

    private Waiting waiting(DisagreementStore.Row row, Scoring scoring) {
        Item item = frameworks
                .pinned(row.fiscalYear(), row.frameworkVersion())
                .framework()
                .item(row.item())
                .orElseThrow();
        return new Waiting(
                row.id(),
                row.agencyCode(),
                row.agencyNameTh(),
                row.agencyNameEn(),
                row.fiscalYear(),
                item,
                row.since(),
                scoring.scores(),
                scoring.of(caller.username()).isEmpty());
    }
}
