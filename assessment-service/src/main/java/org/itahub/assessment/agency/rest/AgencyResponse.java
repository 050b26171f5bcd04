package org.itahub.assessment.agency.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.agency.AgencyUnit;

/** An agency as stored. */
@Schema(name = "Agency", examples = """
                {"code": "2650101", "nameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", \
                "nameEn": "Phitsanulok Provincial Administrative Organization", "type": "PAO", \
                "province": "พิษณุโลก", "district": "เมืองพิษณุโลก", \
                "units": [{"code": "clerk", "nameTh": "สำนักปลัด", "nameEn": "Office of the Clerk"}]}""")
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
