package org.itahub.assessment.agency;

import java.util.List;

/**
 * An agency as registered; also the data of the event that tells of it.
 *
 * @param code seven digits of the local administration department, or H and six digits given by the hub
 * @param province in Thai, as tokens name it
 * @param district in Thai
 */
public record Agency(
        String code,
        String nameTh,
        String nameEn,
        AgencyType type,
        String province,
        String district,
        List<AgencyUnit> units) {

    public Agency {
        units = List.copyOf(units);
    }
}
