package org.itahub.reporting.province;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.Published;
import org.itahub.reporting.result.Triage;

/**
 * A province's agencies in a year of results.
 *
 * @param agencies all that the hub knows: the highest total first, those without a published result last, by code
 */
public record ProvinceYear(String province, FiscalYear year, List<AgencyYear> agencies) {

    public ProvinceYear {
        agencies = List.copyOf(agencies);
    }

    /**
     * One of them.
     *
     * @param result empty while nothing is published
     * @param before the total of the year before; null where that is not published
     * @param plan how far the plan of the next year is; empty while there is none
     */
    public record AgencyYear(
            String code,
            String nameTh,
            String nameEn,
            Optional<Result> result,
            BigDecimal before,
            Optional<PlanState> plan) {}

    /**
     * What is published.
     *
     * @param levelNameTh as the framework of the year names the level, as {@code levelNameEn}
     * @param indicators none where only the total is known
     */
    public record Result(
            Published published, String levelNameTh, String levelNameEn, List<Triage.Indicator> indicators) {
        public Result {
            indicators = List.copyOf(indicators);
        }

        public BigDecimal total() {
            return published.total();
        }
    }
}
