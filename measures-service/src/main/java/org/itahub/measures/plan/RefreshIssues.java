package org.itahub.measures.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.IssueRefresh;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Proposes a plan's issues anew from the newest revision of its result, and keeps its measures. */
@ApplicationScoped
public class RefreshIssues {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final IssueProposals proposals;
    private final PlanStore plans;
    private final PlanJournal journal;

    RefreshIssues(
            AgencyAccess access, PlanReader reader, IssueProposals proposals, PlanStore plans, PlanJournal journal) {
        this.access = access;
        this.reader = reader;
        this.proposals = proposals;
        this.plans = plans;
        this.journal = journal;
    }

    /**
     * Reads, asks the assessment service with no transaction open, and then writes if the plan is still the one read.
     *
     * @throws Problem 409 {@code plan-frozen}, {@code result-not-published}; 503 {@code assessment-service-unavailable}
     */
    public StoredPlan of(String agencyCode, FiscalYear year, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        ResultBasis basis = QuarkusTransaction.requiringNew()
                .call(() -> toChange(agencyCode, year, ifMatch).basis());
        IssueProposals.Proposal proposal = proposals.of(agencyCode, basis.year(), basis.policy());
        return QuarkusTransaction.requiringNew()
                .call(() -> refresh(agency, toChange(agencyCode, year, ifMatch), proposal));
    }

    private Plan toChange(String agencyCode, FiscalYear year, String ifMatch) {
        StoredPlan stored = reader.toChange(agencyCode, year);
        ETags.requireMatch(ifMatch, stored.version());
        return stored.plan();
    }

    private StoredPlan refresh(Agency agency, Plan before, IssueProposals.Proposal proposal) {
        return switch (before.refreshed(proposal.basis(), proposal.issues())) {
            case IssueRefresh.Done done -> {
                StoredPlan after = plans.update(done.plan());
                journal.refreshed(agency, before, done.plan());
                yield after;
            }
            case IssueRefresh.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
        };
    }
}
