package org.itahub.measures.obstacles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * What helped other agencies of the province in a fiscal year, from accepted reports, which are public.
 *
 * @param obstacles those against which something helped or is suggested, in the order of the coded list
 */
@Schema(examples = """
        {"province": "พระนครศรีอยุธยา", "fiscalYear": 2566, "obstacles": [{"code": "STAFF_SHORTAGE",
         "nameTh": "บุคลากรไม่เพียงพอ", "nameEn": "Not enough staff", "helped": [{"agencyCode": "H140001",
         "agencyNameTh": "องค์การบริหารส่วนตำบลลุมพลี",
         "agencyNameEn": "Lumphli Subdistrict Administrative Organization", "measureNo": 1, "quarter": 1,
         "whatHelped": "ให้หน่วยงานใกล้เคียงช่วยลงทะเบียนแทน", "suggestions": "มอบหมายผู้รับผิดชอบเป็นคำสั่ง"}]}]}""")
record HelpElsewhere(
        @Schema(examples = "พิษณุโลก") String province,
        @Schema(examples = "2566") int fiscalYear,
        List<Overcome> obstacles) {

    /** @param helped what reports say of it, five at most */
    @Schema(name = "OvercomeObstacle")
    record Overcome(
            @Schema(examples = "STAFF_SHORTAGE") String code,
            String nameTh,
            String nameEn,
            List<ObstacleRegister.Helped> helped) {}

    static HelpElsewhere of(
            String province, FiscalYear year, List<ObstacleCode> codes, List<RegisterQueries.Helped> helped) {
        return new HelpElsewhere(
                province,
                year.value(),
                codes.stream()
                        .map(code -> new Overcome(
                                code.code(),
                                code.nameTh(),
                                code.nameEn(),
                                helped.stream()
                                        .filter(help -> help.code().equals(code.code()))
                                        .map(ObstacleRegister.Helped::of)
                                        .toList()))
                        .filter(overcome -> !overcome.helped().isEmpty())
                        .toList());
    }
}
