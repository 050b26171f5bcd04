package org.itahub.assessment.agency.rest;

import java.util.List;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.agency.AgencyUnit;

/** An agency as stored. */
record AgencyResponse(
        String code,
        String nameTh,
        String nameEn,
        AgencyType type,
        String province,
        String district,
        List<AgencyUnit> units) {

    static AgencyResponse of(Agency agency) {
        return new AgencyResponse(
                agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.type(),
                agency.province(),
                agency.district(),
                agency.units());
    }
}
