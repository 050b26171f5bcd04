package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/**
 * Finds the plan that a caller asks for, if it may be seen: the newest version within the reach, the newest published
 * one by all.
 */
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
        return (seesWhole(agencyCode) ? plans.find(agencyCode, year) : published(agencyCode, year))
                .orElseThrow(() -> absent(agencyCode, year));
    }

    /**
     * The plan in force: the newest published version, whatever is on its way. It is public, so nobody's reach is held;
     * progress, reminders and whatever else rests on "the plan" of an agency rests on this one.
     *
     * @return empty before the first version is published
     */
    public Optional<StoredPlan> published(String agencyCode, FiscalYear year) {
        return plans.published(agencyCode, year);
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
