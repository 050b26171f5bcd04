package org.itahub.measures.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Drafts an agency's plan of a year from the published result of the year before. */
@ApplicationScoped
public class DraftPlan {
    private final AgencyAccess access;
    private final IssueProposals proposals;
    private final PlanStore plans;
    private final PlanJournal journal;
    private final Instance<MeasureSource> sources;

    DraftPlan(
            AgencyAccess access,
            IssueProposals proposals,
            PlanStore plans,
            PlanJournal journal,
            @Any Instance<MeasureSource> sources) {
        this.sources = sources;
        this.access = access;
        this.proposals = proposals;
        this.plans = plans;
        this.journal = journal;
    }

    /**
     * Asks the assessment service before it opens a transaction of its own. Under an Idempotency-Key one is open all the
     * while, and holds a connection for as long as the asking may take: three seconds at most.
     *
     * @param from where the draft's first measures come from besides the officer's hand; each is asked in the order of
     *     {@link MeasuresFrom}, so that the library fills only what last year's measures leave open
     * @throws Problem 409 {@code plan-exists}, {@code result-not-published}, {@code last-years-plan-not-published}; 422
     *     {@code too-many-measures}; 503 {@code assessment-service-unavailable}
     */
    public StoredPlan of(String agencyCode, FiscalYear year, String policy, Set<MeasuresFrom> from) {
        Agency agency = access.reached(agencyCode);
        if (QuarkusTransaction.joiningExisting()
                .call(() -> plans.find(agencyCode, year).isPresent())) {
            throw exists(agencyCode, year);
        }
        IssueProposals.Proposal proposal = proposals.of(agencyCode, year.previous(), policy);
        Plan draft = Plan.draft(agencyCode, year, proposal.basis(), proposal.issues());
        return QuarkusTransaction.joiningExisting().call(() -> keep(agency, filled(agency, draft, from)));
    }

    private Plan filled(Agency agency, Plan draft, Set<MeasuresFrom> from) {
        Plan filled = draft;
        for (MeasuresFrom wanted : MeasuresFrom.values()) {
            if (from.contains(wanted)) {
                filled = source(wanted).fill(filled, agency);
            }
        }
        return filled;
    }

    private MeasureSource source(MeasuresFrom wanted) {
        return sources.stream()
                .filter(source -> source.serves() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private StoredPlan keep(Agency agency, Plan draft) {
        try {
            StoredPlan stored = plans.insert(draft);
            journal.drafted(agency, draft);
            return stored;
        } catch (ConstraintViolationException e) {
            throw exists(draft.agencyCode(), draft.year());
        }
    }

    private static Problem exists(String agencyCode, FiscalYear year) {
        return Problem.of(MeasuresProblem.PLAN_EXISTS, agencyCode, year);
    }
}
