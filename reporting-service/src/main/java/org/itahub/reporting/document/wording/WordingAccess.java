package org.itahub.reporting.document.wording;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.agency.AgencyCopies;

/** Whose wordings the caller may read and set; an agency out of reach is answered as one that does not exist. */
@ApplicationScoped
class WordingAccess {
    private final AgencyCopies agencies;
    private final Caller caller;

    WordingAccess(AgencyCopies agencies, Caller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    /** @throws Problem 404 {@code agency-not-in-scope} */
    Agency reached(String code) {
        return agencies.find(code)
                .filter(agency -> caller.reach().covers(code, agency.province()))
                .orElseThrow(() -> Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, code));
    }
}
