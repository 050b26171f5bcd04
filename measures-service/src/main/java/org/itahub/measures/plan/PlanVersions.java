package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itahub.measures.plan.domain.PlanDifference;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Reads the versions of a year's plan: published ones for everyone, one that is on its way within the reach. */
@ApplicationScoped
public class PlanVersions {
    private final PlanReader reader;
    private final PlanStore plans;

    PlanVersions(PlanReader reader, PlanStore plans) {
        this.reader = reader;
        this.plans = plans;
    }

    /**
     * Oldest first.
     *
     * @param after only versions behind this one
     * @throws Problem 404 where the caller may see none
     */
    public List<PlanVersion> list(String agencyCode, FiscalYear year, long after, int atMost) {
        reader.read(agencyCode, year);
        return plans.versions(agencyCode, year, visible(agencyCode), after, atMost);
    }

    /** @throws Problem 404 {@code version-not-found}, also for one that the caller may not see */
    public StoredPlan read(String agencyCode, FiscalYear year, int version) {
        reader.read(agencyCode, year);
        return plans.find(agencyCode, year, version)
                .filter(stored -> visible(agencyCode).contains(stored.plan().state()))
                .orElseThrow(() -> Problem.of(PlanVersionProblem.VERSION_NOT_FOUND, agencyCode, year, version));
    }

    /**
     * What a version says otherwise than another.
     *
     * @param against the version to compare with; empty for the one before
     * @throws Problem 404 {@code version-not-found}; {@code version-before-missing} for the first without another
     */
    public PlanDifference difference(String agencyCode, FiscalYear year, int version, Optional<Integer> against) {
        StoredPlan after = read(agencyCode, year, version);
        int other = against.orElse(version - 1);
        if (other == 0 && against.isEmpty()) {
            throw Problem.of(PlanVersionProblem.VERSION_BEFORE_MISSING, version);
        }
        return PlanDifference.between(read(agencyCode, year, other).plan(), after.plan());
    }

    private Set<PlanState> visible(String agencyCode) {
        return reader.seesWhole(agencyCode) ? EnumSet.allOf(PlanState.class) : EnumSet.of(PlanState.PUBLISHED);
    }
}
