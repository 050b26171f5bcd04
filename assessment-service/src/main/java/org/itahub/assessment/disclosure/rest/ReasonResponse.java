package org.itahub.assessment.disclosure.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.domain.Reason;

/**
 * A coded reason why an item is met or lost.
 *
 * @param score what it is a reason for
 * @param namesContents whether the contents that were missing have to be named with it
 */
@Schema(name = "DisclosureReason", examples = """
                {"code": "CONTENT_MISSING", "score": 0, "namesContents": true, \
                "textTh": "ขาดองค์ประกอบที่ข้อนี้ต้องแสดง", \
                "textEn": "Contents that the item must show are missing"}""")
public record ReasonResponse(
        @Schema(examples = "CONTENT_MISSING") String code,
        @Schema(enumeration = {"0", "100"}) int score,
        boolean namesContents,
        String textTh,
        String textEn) {

    static ReasonResponse of(Reason reason) {
        return new ReasonResponse(
                reason.code(),
                reason.score(),
                reason.namesContents(),
                reason.wording().th(),
                reason.wording().en());
    }
}
