package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.ReadOutcome;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.Review;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * What was found about an item.
 *
 * @param outcome absent while nothing is decided
 * @param scores of single assessors, for assessors and the hub: the own one alone until two have scored or scoring is over
 * @param inDisagreement true while two differ and a third is waited for; for assessors and the hub
 * @param review the agency's request to look again; absent without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DisclosureFindings",
        examples = "{\"item\": \"O1\", \"outcome\": {\"basis\": \"AGREEMENT\", \"finding\": " + FindingResponse.LOST
                + ", \"decidedAt\": \"2022-05-12T09:30:00+07:00\"}, \"scores\": [" + OwnScoreResponse.EXAMPLE
                + "], \"inDisagreement\": false, \"review\": {\"explanation\": \"ผังฝ่ายการเมืองอยู่ในหน้าเดียวกัน\", "
                + "\"requestedAt\": \"2022-06-02T14:00:00+07:00\"}}")
public record OutcomeResponse(
        String item, OutcomeEntry outcome, List<OwnScoreResponse> scores, boolean inDisagreement, ReviewEntry review) {

    /** @param decidedAt absent while it waits */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DisclosureReview")
    public record ReviewEntry(String explanation, OffsetDateTime requestedAt, OffsetDateTime decidedAt) {

        static ReviewEntry of(Review review) {
            return new ReviewEntry(
                    review.explanation(),
                    BangkokTime.of(review.requestedAt()),
                    review.decidedAt().map(BangkokTime::of).orElse(null));
        }
    }

    static OutcomeResponse of(ReadOutcome.Seen seen, Reasons reasons) {
        return new OutcomeResponse(
                seen.item().code(),
                seen.outcome()
                        .map(outcome -> OutcomeEntry.of(seen.item(), outcome, seen.people(), reasons))
                        .orElse(null),
                seen.scores().stream()
                        .map(score -> OwnScoreResponse.of(seen.item(), score, reasons))
                        .toList(),
                seen.inDisagreement(),
                seen.review().map(ReviewEntry::of).orElse(null));
    }
}
