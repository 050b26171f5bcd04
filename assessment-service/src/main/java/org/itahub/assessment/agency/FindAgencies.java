package org.itahub.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.agency.store.AgencyStore;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Reads agencies; which agencies exist is public. */
@ApplicationScoped
public class FindAgencies {

    private final AgencyStore store;

    FindAgencies(AgencyStore store) {
        this.store = store;
    }

    /** @throws Problem 404 if there is no such agency */
    public VersionedAgency byCode(String code) {
        return store.find(code).orElseThrow(() -> Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, code));
    }

    /** Agencies by code, at most as many as asked for, after the given code. */
    public List<Agency> matching(AgencyFilter filter, Optional<String> afterCode, int atMost) {
        return store.find(filter, afterCode.orElse(""), atMost);
    }
}
