package org.itahub.measures.plan;

import java.util.Map;
import org.itahub.measures.plan.domain.Standing;
import org.itahub.platform.fiscal.FiscalYear;

/** How far the measures of a plan have come; the feature that keeps their reports knows. */
public interface LatestStandings {
    /** By number of measure; without those that were never reported on. */
    Map<Integer, Standing> of(String agencyCode, FiscalYear year);
}
