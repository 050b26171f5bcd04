package org.itahub.assessment.disclosure.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.Finding;
import org.itahub.assessment.disclosure.domain.Reason;
import org.itahub.assessment.framework.domain.Item;

/** What an item was found to be; a lost one names the contents that were missing. */
@Schema(name = "DisclosureFinding")
public record FindingResponse(
        @Schema(enumeration = {"0", "100"}) int score,
        String reason,
        String reasonTh,
        String reasonEn,
        String note,
        List<MissingContent> missing) {

    /** A content that was missing. */
    public record MissingContent(int no, String textTh, String textEn) {}

    static FindingResponse of(Item item, Finding finding, Reasons reasons) {
        Reason reason = reasons.of(finding.reason()).orElseThrow();
        return new FindingResponse(
                finding.score(),
                reason.code(),
                reason.wording().th(),
                reason.wording().en(),
                finding.note(),
                finding.missing().stream()
                        .map(no -> new MissingContent(
                                no,
                                item.requires().get(no - 1).th(),
                                item.requires().get(no - 1).en()))
                        .toList());
    }
}
