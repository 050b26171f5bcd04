package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.PlanRecall;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.measures.signoff.SignOffProblem;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Gives a submitted plan back to who submitted it, as long as nobody else has signed. */
@ApplicationScoped
public class RecallPlan {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final PlanStore plans;
    private final PlanJournal journal;
    private final Caller caller;
    private final Clock clock;

    RecallPlan(
            AgencyAccess access, PlanReader reader, PlanStore plans, PlanJournal journal, Caller caller, Clock clock) {
        this.access = access;
        this.reader = reader;
        this.plans = plans;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Problem 403 {@code recall-not-by-preparer}; 409 {@code plan-not-submitted}, {@code recall-after-signature};
     *     422 {@code recall-reason-missing}
     */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, String reason, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        StoredPlan before = reader.toChange(agencyCode, year);
        ETags.requireMatch(ifMatch, before.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (before.plan().recall(caller.username(), reason, now)) {
            case PlanRecall.Recalled recalled -> {
                StoredPlan after = plans.update(recalled.plan());
                journal.recalled(agency, before.plan(), recalled.plan(), reason.strip());
                yield after;
            }
            case PlanRecall.NotSubmitted notSubmitted ->
                throw Problem.of(MeasuresProblem.PLAN_NOT_SUBMITTED, notSubmitted.state());
            case PlanRecall.NotPreparer notPreparer -> throw Problem.of(SignOffProblem.RECALL_NOT_BY_PREPARER);
            case PlanRecall.AlreadySigned signed ->
                throw Problem.of(SignOffProblem.RECALL_AFTER_SIGNATURE, signed.post());
            case PlanRecall.ReasonMissing missing -> throw Problem.of(SignOffProblem.RECALL_REASON_MISSING);
        };
    }
}
