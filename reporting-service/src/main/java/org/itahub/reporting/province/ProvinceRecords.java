package org.itahub.reporting.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.Published;
import org.itahub.reporting.province.domain.QuarterCounts;

/**
 * What the read model holds of a province: results of one year, plans and reports of the next.
 *
 * @param agencies how many are known to the hub
 * @param dueDates of the plans' year, as the published plans name them; empty without one
 */
public record ProvinceRecords(
        int agencies,
        List<Published> results,
        List<PlanState> plans,
        Map<Quarter, LocalDate> dueDates,
        List<QuarterCounts.Measure> measures,
        List<QuarterCounts.Report> reports) {}
