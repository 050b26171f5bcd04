package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Finds the plan that a caller asks for, if it may be seen: a published one by all, another within the reach. */
@ApplicationScoped
public class PlanReader {
    private static final String READ_SCOPE = "plans:read";

    private final PlanStore plans;
    private final AgencyAccess access;
    private final Caller caller;

    PlanReader(PlanStore plans, AgencyAccess access, Caller caller) {
        this.plans = plans;
        this.access = access;
        this.caller = caller;
    }

    /** @throws Problem 404 {@code plan-not-found}, or {@code agency-not-in-scope} for a token without the agency */
    public StoredPlan read(String agencyCode, FiscalYear year) {
        return plans.find(agencyCode, year)
                .filter(stored -> stored.plan().state() == PlanState.PUBLISHED || seesWhole(agencyCode))
                .orElseThrow(() -> absent(agencyCode, year));
    }

    /** Whether the caller may see the working plan, with the persons who sign it and what was given back. */
    public boolean seesWhole(String agencyCode) {
        return access.mayRead(agencyCode, READ_SCOPE);
    }

    /** The plan for a check that is no business of the public. */
    public StoredPlan readWithin(String agencyCode, FiscalYear year) {
        access.requireRead(agencyCode, READ_SCOPE);
        return plans.find(agencyCode, year).orElseThrow(() -> notFound(agencyCode, year));
    }

    /** The plan for a change within the current transaction, for which the caller's reach was held already. */
    StoredPlan toChange(String agencyCode, FiscalYear year) {
        return plans.findToChange(agencyCode, year).orElseThrow(() -> notFound(agencyCode, year));
    }

    private Problem absent(String agencyCode, FiscalYear year) {
        if (!caller.anonymous()) {
            access.requireRead(agencyCode, READ_SCOPE);
        }
        return notFound(agencyCode, year);
    }

    private static Problem notFound(String agencyCode, FiscalYear year) {
        return Problem.of(MeasuresProblem.PLAN_NOT_FOUND, agencyCode, year);
    }
}
