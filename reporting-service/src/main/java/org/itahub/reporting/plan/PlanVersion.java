package org.itahub.reporting.plan;

import java.util.List;

/**
 * A version of a plan as it was published.
 *
 * @param reason why it replaced the version before; null for the first
 * @param dueDates one for each quarter
 */
public record PlanVersion(Plan plan, String reason, List<QuarterDue> dueDates) {

    public PlanVersion {
        dueDates = List.copyOf(dueDates);
    }
}
