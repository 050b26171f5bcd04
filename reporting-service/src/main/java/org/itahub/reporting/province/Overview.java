package org.itahub.reporting.province;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.province.domain.LevelCount;
import org.itahub.reporting.province.domain.Mean;
import org.itahub.reporting.province.domain.NationalTarget;
import org.itahub.reporting.province.domain.PlanCounts;
import org.itahub.reporting.province.domain.QuarterCounts;

/** A province's figures, still exact. */
public record Overview(
        String province,
        FiscalYear resultYear,
        int agencies,
        Mean mean,
        List<LevelCount> levels,
        NationalTarget target,
        PlanCounts plans,
        List<QuarterCounts> quarters) {}
