package org.itahub.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.agency.store.AgencyStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Finds the agency that a caller wants to write about, if the caller may. */
@ApplicationScoped
public class AgencyInReach {

    private final AgencyStore store;
    private final Caller caller;

    AgencyInReach(AgencyStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    /** @throws Problem 404, the same for an agency out of reach and for one that does not exist */
    public Agency require(String code) {
        return store.find(code)
                .map(VersionedAgency::agency)
                .filter(agency -> caller.reach().covers(code, agency.province()))
                .orElseThrow(() -> Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, code));
    }
}
