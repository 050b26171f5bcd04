package org.itahub.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.result.store.AssessmentStore;
import org.itahub.assessment.scoring.domain.Missing;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.events.Topics;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Publishes the draft of a result: from then on it is public, never changes and is told to the other services. */
@ApplicationScoped
public class PublishResult {

    private static final String PUBLISHED = "org.itahub.assessment.published.v1";

    private final AgencyInReach agencies;
    private final ScoreAssessment scoring;
    private final AssessmentStore store;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Event<ResultPublished> observers;
    private final Clock clock;

    PublishResult(
            AgencyInReach agencies,
            ScoreAssessment scoring,
            AssessmentStore store,
            AuditTrail audit,
            Outbox outbox,
            Event<ResultPublished> observers,
            Clock clock) {
        this.agencies = agencies;
        this.scoring = scoring;
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.observers = observers;
        this.clock = clock;
    }

    /**
     * Publishes the draft.
     *
     * @param ifMatch the version of the assessment that was read
     * @throws Problem 404 without results, 409 without a draft, 422 if scores are missing, 412 and 428 for another version
     */
    @Transactional
    public ScoredAssessment publish(String agencyCode, int fiscalYear, String ifMatch) {
        Agency agency = agencies.require(agencyCode);
        Assessment draft = store.lockLatest(agencyCode, fiscalYear)
                .orElseThrow(() -> Problem.of(AssessmentProblem.ASSESSMENT_NOT_FOUND, agencyCode, fiscalYear));
        ETags.requireMatch(ifMatch, draft.version());
        if (draft.revision().isPublished()) {
            throw Problem.of(
                    AssessmentProblem.ALREADY_PUBLISHED, draft.revision().number());
        }
        ScoreSheet sheet = scoring.score(draft).sheet();
        refuseIncomplete(sheet.missing());
        ScoredAssessment published = new ScoredAssessment(store.publish(draft, OffsetDateTime.now(clock)), sheet);
        observers.fire(new ResultPublished(published));
        String path = published.assessment().path();
        audit.record(new AuditEntry(
                "result.publish",
                path,
                agencyCode,
                agency.province(),
                draft.revision(),
                published.assessment().revision(),
                draft.revision().reason().orElse(null)));
        outbox.append(
                new OutboxMessage(Topics.ASSESSMENTS, PUBLISHED, agencyCode, path, AssessmentPublished.of(published)));
        return published;
    }

    private static void refuseIncomplete(List<Missing> missing) {
        if (!missing.isEmpty()) {
            String codes = missing.stream().map(Missing::code).collect(Collectors.joining(", "));
            throw Problem.of(AssessmentProblem.RESULTS_INCOMPLETE, codes)
                    .with(missing.stream()
                            .map(lack -> Faults.at(pointer(lack), AssessmentProblem.SCORE_MISSING, lack.code()))
                            .toList());
        }
    }

    private static String pointer(Missing missing) {
        return switch (missing.kind()) {
            case TOTAL -> "/total";
            case INSTRUMENT, INDICATOR, SUB_INDICATOR -> "/indicators/" + missing.code();
            case ITEM -> "/items/" + missing.code();
        };
    }
}
