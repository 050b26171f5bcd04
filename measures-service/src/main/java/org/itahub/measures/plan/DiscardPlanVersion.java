package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Gives up a later version that was begun and never submitted; nobody has signed it, so its number is free again. */
@ApplicationScoped
public class DiscardPlanVersion {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final PlanVersions versions;
    private final PlanStore plans;
    private final PlanJournal journal;

    DiscardPlanVersion(
            AgencyAccess access, PlanReader reader, PlanVersions versions, PlanStore plans, PlanJournal journal) {
        this.access = access;
        this.reader = reader;
        this.versions = versions;
        this.plans = plans;
        this.journal = journal;
    }

    /** @throws Problem 404 {@code version-not-found}; 409 {@code version-not-discardable} */
    @Transactional
    public void of(String agencyCode, FiscalYear year, int version, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        StoredPlan newest = reader.toChange(agencyCode, year);
        StoredPlan wanted = newest.plan().version() == version ? newest : versions.read(agencyCode, year, version);
        ETags.requireMatch(ifMatch, wanted.version());
        Plan plan = wanted.plan();
        if (!plan.discardable()) {
            throw Problem.of(PlanVersionProblem.VERSION_NOT_DISCARDABLE, version, plan.state());
        }
        plans.discard(wanted);
        journal.versionDiscarded(agency, plan);
    }
}
