package org.itahub.reporting.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.province.domain.Lateness;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.itahub.reporting.province.domain.RecurringObstacle.Obstacle;

/**
 * How the plans of a province's agencies and their reports of a quarter stand.
 *
 * @param today the day on which this is so
 * @param agencies all that the hub knows, by code
 * @param obstacles what the quarter's reports name, as their officers wrote it
 */
public record FollowUp(
        String province,
        FiscalYear year,
        Quarter quarter,
        LocalDate today,
        List<AgencyQuarter> agencies,
        List<Obstacle> obstacles) {

    public FollowUp {
        agencies = List.copyOf(agencies);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * One agency's.
     *
     * @param plan empty while there is none
     * @param counts its reports, by its own due date
     * @param lateness empty where nothing is late
     */
    public record AgencyQuarter(
            String code,
            String nameTh,
            String nameEn,
            Optional<PlanState> plan,
            QuarterCounts counts,
            Optional<Lateness> lateness) {}
}
