package org.itahub.assessment.reconciliation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.reconciliation.AgencyFinding;

/**
 * A finding with the result that it is about.
 *
 * @param published whether the revision is published or still a draft
 */
@Schema(name = "AgencyFinding", examples = """
                {"agencyCode": "H140001", "agencyNameTh": "องค์การบริหารส่วนตำบลลุมพลี", \
                "agencyNameEn": "Lumphli Subdistrict Administrative Organization", "province": "พระนครศรีอยุธยา", "fiscalYear": 2565, "revision": 1, \
                "published": true, "finding": {"figure": "OIT", "verdict": "CONTRADICTORY", \
                "code": "figure-not-possible", "published": "98.78", "expected": "89.78", \
                "possibleFrom": "3591/40", "possibleTo": "17957/200", "cause": "DIGITS_SWAPPED", \
                "causeTh": "น่าจะพิมพ์ตัวเลขสลับตำแหน่ง", "causeEn": "two digits probably changed places"}}""")
record FindingResponse(
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        int revision,
        boolean published,
        ReconciledFigure finding) {

    static FindingResponse of(AgencyFinding it) {
        return new FindingResponse(
                it.agencyCode(),
                it.nameTh(),
                it.nameEn(),
                it.province(),
                it.fiscalYear(),
                it.revision(),
                it.published(),
                ReconciledFigure.of(it.finding()));
    }
}
