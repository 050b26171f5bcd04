package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.exception.ConstraintViolationException;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.domain.VersionStart;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Makes the next version of a published plan; the published one stays in force until that is signed. */
@ApplicationScoped
public class StartPlanVersion {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final PlanStore plans;
    private final PlanJournal journal;

    StartPlanVersion(AgencyAccess access, PlanReader reader, PlanStore plans, PlanJournal journal) {
        this.access = access;
        this.reader = reader;
        this.plans = plans;
        this.journal = journal;
    }

    /**
     * @throws Problem 409 {@code version-needs-published-plan}, {@code version-on-its-way}; 422
     *     {@code version-reason-missing}
     */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, String reason) {
        Agency agency = access.reached(agencyCode);
        StoredPlan before = reader.toChange(agencyCode, year);
        return switch (before.plan().nextVersion(reason)) {
            case VersionStart.Started started -> keep(agency, before, started.plan());
            case VersionStart.NotPublishedYet notYet ->
                throw Problem.of(PlanVersionProblem.VERSION_NEEDS_PUBLISHED_PLAN, notYet.state());
            case VersionStart.OnItsWay onItsWay -> throw onItsWay(onItsWay.version(), onItsWay.state());
            case VersionStart.ReasonMissing missing -> throw Problem.of(PlanVersionProblem.VERSION_REASON_MISSING);
        };
    }

    private StoredPlan keep(Agency agency, StoredPlan before, Plan next) {
        try {
            StoredPlan stored = plans.insertNext(next, before);
            journal.versionStarted(agency, before.plan(), next);
            return stored;
        } catch (ConstraintViolationException e) {
            throw onItsWay(next.version(), PlanState.DRAFT);
        }
    }

    private static Problem onItsWay(int version, PlanState state) {
        return Problem.of(PlanVersionProblem.VERSION_ON_ITS_WAY, version, state);
    }
}
