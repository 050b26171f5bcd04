package org.itahub.measures.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.measures.results.Analyses;
import org.itahub.measures.results.Analysis;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Drafts an agency's plan of a year from the published result of the year before. */
@ApplicationScoped
public class DraftPlan {
    private final AgencyAccess access;
    private final PublishedResults results;
    private final Analyses analyses;
    private final PlanStore plans;
    private final PlanJournal journal;

    DraftPlan(AgencyAccess access, PublishedResults results, Analyses analyses, PlanStore plans, PlanJournal journal) {
        this.access = access;
        this.results = results;
        this.analyses = analyses;
        this.plans = plans;
        this.journal = journal;
    }

    /**
     * Asks the assessment service before it opens a transaction, so that a slow answer holds no connection.
     *
     * @throws Problem 409 {@code plan-exists}, {@code result-not-published}; 503 {@code assessment-service-unavailable}
     */
    public StoredPlan of(String agencyCode, FiscalYear year, String policy) {
        Agency agency = access.reached(agencyCode);
        if (QuarkusTransaction.joiningExisting()
                .call(() -> plans.find(agencyCode, year).isPresent())) {
            throw exists(agencyCode, year);
        }
        int revision = results.revision(agencyCode, year.previous())
                .orElseThrow(() -> notPublished(agencyCode, year.previous()));
        Analysis analysis =
                switch (analyses.of(agencyCode, year.previous(), revision, policy)) {
                    case Analyses.Answer.Found found -> found.analysis();
                    case Analyses.Answer.Unknown unknown -> throw notPublished(agencyCode, year.previous());
                    case Analyses.Answer.Unavailable unavailable ->
                        throw Problem.of(MeasuresProblem.ASSESSMENT_SERVICE_UNAVAILABLE);
                };
        ResultBasis basis = new ResultBasis(year.previous(), revision, policy);
        Plan draft = Plan.draft(agencyCode, year, basis, Issues.of(analysis));
        return QuarkusTransaction.joiningExisting().call(() -> keep(agency, draft));
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

    private static Problem notPublished(String agencyCode, FiscalYear year) {
        return Problem.of(MeasuresProblem.RESULT_NOT_PUBLISHED, agencyCode, year);
    }
}
