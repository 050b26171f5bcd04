package org.itahub.reporting.province;

import java.util.List;
import org.itahub.reporting.province.domain.LevelCount.Published;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.QuarterCounts;

/**
 * What the read model holds of a province: results of one year, plans and reports of the next.
 *
 * @param agencies how many are known to the hub
 */
public record ProvinceRecords(
        int agencies,
        List<Published> results,
        List<PlanState> plans,
        List<QuarterCounts.Measure> measures,
        List<QuarterCounts.Report> reports) {}
