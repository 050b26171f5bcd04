package org.itahub.measures.obstacles;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Reads which obstacles recur in a province, for those who watch it, and what helped others, for its agencies. */
@ApplicationScoped
class ReadRegister {
    private static final String READ_SCOPE = "progress:read";

    private final RegisterQueries queries;
    private final ObstacleCodes codes;
    private final AgencyAccess access;

    ReadRegister(RegisterQueries queries, ObstacleCodes codes, AgencyAccess access) {
        this.queries = queries;
        this.codes = codes;
        this.access = access;
    }

    /**
     * @param elsewhereThan an agency that wants to know what helped others; null for all of the province
     * @throws Problem 404 {@code province-not-in-scope}, also for a province without agencies
     */
    ObstacleRegister of(String province, FiscalYear year, String elsewhereThan) {
        access.requireProvince(province, READ_SCOPE);
        return ObstacleRegister.of(
                province,
                year,
                queries.reports(province, year),
                codes.all(),
                queries.met(province, year),
                queries.helped(province, year, elsewhereThan));
    }

    /** @throws Problem 404 {@code agency-not-in-scope} */
    HelpElsewhere elsewhereThan(String agencyCode, FiscalYear year) {
        String province = access.requireRead(agencyCode, READ_SCOPE).province();
        return HelpElsewhere.of(province, year, codes.all(), queries.helped(province, year, agencyCode));
    }
}
