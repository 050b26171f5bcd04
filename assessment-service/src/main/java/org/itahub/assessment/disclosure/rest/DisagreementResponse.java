package org.itahub.assessment.disclosure.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.FindDisagreements;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * An item on which two assessors differ.
 *
 * @param mayDecide whether the caller can be the third
 */
@Schema(
        name = "DisclosureDisagreement",
        examples = "{\"agencyCode\": \"2650101\", \"agencyNameTh\": \"องค์การบริหารส่วนจังหวัดพิษณุโลก\", "
                + "\"agencyNameEn\": \"Phitsanulok Provincial Administrative Organization\", \"fiscalYear\": 2565, "
                + "\"item\": \"O1\", \"topicTh\": \"โครงสร้างหน่วยงาน\", \"topicEn\": \"Structure\", "
                + "\"since\": \"2022-05-12T09:30:00+07:00\", \"scores\": [" + OwnScoreResponse.EXAMPLE
                + "], \"mayDecide\": true}")
public record DisagreementResponse(
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        int fiscalYear,
        String item,
        String topicTh,
        String topicEn,
        OffsetDateTime since,
        List<OwnScoreResponse> scores,
        boolean mayDecide) {

    static DisagreementResponse of(FindDisagreements.Waiting waiting, Reasons reasons) {
        return new DisagreementResponse(
                waiting.agencyCode(),
                waiting.agencyNameTh(),
                waiting.agencyNameEn(),
                waiting.fiscalYear(),
                waiting.item().code(),
                waiting.item().topic().th(),
                waiting.item().topic().en(),
                BangkokTime.of(waiting.since()),
                waiting.scores().stream()
                        .map(score -> OwnScoreResponse.of(waiting.item(), score, reasons))
                        .toList(),
                waiting.mayDecide());
    }
}
