package org.itahub.assessment.agency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.agency.AgencyUnit;

/** An agency as registered or changed; the code stands in the address. */
@Schema(name = "AgencyRequest", examples = """
                {"nameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", \
                "nameEn": "Phitsanulok Provincial Administrative Organization", "type": "PAO", \
                "province": "พิษณุโลก", "district": "เมืองพิษณุโลก", \
                "units": [{"code": "clerk", "nameTh": "สำนักปลัด", "nameEn": "Office of the Clerk"}]}""")
public record AgencyRequest(
        @NotBlank @Size(max = 300) String nameTh,
        @NotBlank @Size(max = 300) String nameEn,
        @NotNull AgencyType type,

        @Schema(description = "Province in Thai, without a prefix") @NotBlank @Size(max = 100)
        String province,

        @Schema(description = "District in Thai, without a prefix") @NotBlank @Size(max = 100)
        String district,

        @Size(max = 200) List<@NotNull @Valid AgencyUnit> units) {

    /** The agency that the body describes. */
    public Agency toAgency(String code) {
        return new Agency(code, nameTh, nameEn, type, province, district, units == null ? List.of() : units);
    }
}
