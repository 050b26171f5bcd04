package org.itahub.reporting.province;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;

/** Which provinces a caller watches: an officer the token's, a hub administrator all, a system all by its scope. */
@ApplicationScoped
public class WatchedProvinces {
    private static final String SCOPE = "overview:read";

    private final Caller caller;

    WatchedProvinces(Caller caller) {
        this.caller = caller;
    }

    public Reach reach() {
        return caller.reachWith(SCOPE);
    }

    /** @throws Problem 404 for any other province, as for one that is not there */
    public void require(String province) {
        if (!reach().coversProvince(province)) {
            throw Problem.of(ReportingProblem.PROVINCE_NOT_IN_SCOPE, province);
        }
    }
}
