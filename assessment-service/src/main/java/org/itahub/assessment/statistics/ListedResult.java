package org.itahub.assessment.statistics;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.framework.domain.LevelRule;

/**
 * One published result in a list.
 *
 * @param total as shown
 * @param meetsTarget at or over the national target's threshold
 */
public record ListedResult(
        String agencyCode,
        String nameTh,
        String nameEn,
        AgencyType type,
        String province,
        String district,
        int fiscalYear,
        int revision,
        BigDecimal total,
        LevelRule level,
        boolean meetsTarget,
        OffsetDateTime publishedAt) {

    public ResultOrder.Place place() {
        return new ResultOrder.Place(total, agencyCode, fiscalYear);
    }
}
