package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Finds the year of an agency that a caller asks for, if the caller may. */
@ApplicationScoped
public class DisclosureYears {

    private static final String SCOPE = "assessments:read";

    private final AgencyInReach reach;
    private final FindAgencies agencies;
    private final Frameworks frameworks;
    private final DisclosureStore store;
    private final Caller caller;

    DisclosureYears(
            AgencyInReach reach, FindAgencies agencies, Frameworks frameworks, DisclosureStore store, Caller caller) {
        this.reach = reach;
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.store = store;
        this.caller = caller;
    }

    /** @throws Problem 404 for an agency out of reach, and for a year without a framework */
    DisclosureYear toChange(String agencyCode, int fiscalYear) {
        return year(reach.require(agencyCode), fiscalYear, true);
    }

    /** @throws Problem 404 unless the caller's reach covers the agency */
    DisclosureYear toSee(String agencyCode, int fiscalYear) {
        DisclosureYear year = toRead(agencyCode, fiscalYear);
        if (!year.inside()) {
            throw Problem.of(DisclosureProblem.DISCLOSURES_NOT_FOUND, agencyCode, fiscalYear);
        }
        return year;
    }

    /** @throws Problem 404 unless the caller's reach covers the agency or the year's result is published */
    DisclosureYear toRead(String agencyCode, int fiscalYear) {
        boolean inside = store.inside(agencyCode, fiscalYear, caller.reachWith(SCOPE))
                .orElseThrow(() -> Problem.of(DisclosureProblem.DISCLOSURES_NOT_FOUND, agencyCode, fiscalYear));
        return year(agencies.byCode(agencyCode).agency(), fiscalYear, inside);
    }

    /** The framework that the year's disclosures rest on, else its result, else the newest. */
    private DisclosureYear year(Agency agency, int fiscalYear, boolean inside) {
        OptionalInt begun = store.frameworkVersion(agency.code(), fiscalYear);
        PinnedFramework pinned =
                begun.isPresent() ? frameworks.pinned(fiscalYear, begun.getAsInt()) : frameworks.latest(fiscalYear);
        return new DisclosureYear(agency, fiscalYear, pinned.framework(), pinned.version(), inside);
    }
}
