package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanSigning;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.measures.signoff.SignOffChains;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;

/** Takes the decision of the signatory whose turn it is; the last signature publishes the plan. */
@ApplicationScoped
public class SignPlan {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final PlanStore plans;
    private final SignOffChains chains;
    private final PlanJournal journal;
    private final Caller caller;
    private final Clock clock;

    SignPlan(
            AgencyAccess access,
            PlanReader reader,
            PlanStore plans,
            SignOffChains chains,
            PlanJournal journal,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.reader = reader;
        this.plans = plans;
        this.chains = chains;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param ifMatch the tag of the plan that was read: what is signed is what was seen
     * @throws Problem 403 {@code last-signature-needs-approver} where the signature would publish the plan
     */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, Decision decision, String reason, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        StoredPlan stored = reader.toChange(agencyCode, year);
        ETags.requireMatch(ifMatch, stored.version());
        Plan before = withPresentStandIns(stored.plan());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (before.decide(decision, caller.username(), reason, now)) {
            case PlanSigning.Signed signed -> {
                StoredPlan after = plans.update(signed.plan());
                journal.signed(agency, before, signed.plan());
                yield after;
            }
            case PlanSigning.Published published -> {
                requireApprover();
                StoredPlan after = plans.update(published.plan());
                journal.published(agency, before, published.plan());
                yield after;
            }
            case PlanSigning.Returned returned -> {
                StoredPlan after = plans.update(returned.plan());
                journal.returned(agency, before, returned.plan(), reason.strip());
                yield after;
            }
            case PlanSigning.OutOfTurn outOfTurn ->
                throw Problem.of(
                        MeasuresProblem.SIGNATURE_OUT_OF_TURN,
                        outOfTurn.expected().post(),
                        outOfTurn.expected().position());
            case PlanSigning.ReasonMissing missing -> throw Problem.of(MeasuresProblem.REASON_MISSING);
            case PlanSigning.NotSubmitted notSubmitted ->
                throw Problem.of(MeasuresProblem.PLAN_NOT_SUBMITTED, notSubmitted.state());
        };
    }

    /** Who falls ill while a plan is on its way is stood in for without sending it up again. */
    private Plan withPresentStandIns(Plan plan) {
        return chains.find(plan.agencyCode())
                .map(present -> plan.withStandInsOf(present.chain()))
                .orElse(plan);
    }

    /** An officer writes both plan and chain, so another role must complete what the officer began. */
    private void requireApprover() {
        if (!caller.has(Role.AGENCY_APPROVER)) {
            throw Problem.of(MeasuresProblem.LAST_SIGNATURE_NEEDS_APPROVER);
        }
    }
}
