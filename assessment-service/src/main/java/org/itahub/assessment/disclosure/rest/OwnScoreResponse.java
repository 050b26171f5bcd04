package org.itahub.assessment.disclosure.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.BangkokTime;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.OwnScore;
import org.itahub.assessment.framework.domain.Item;

/** What one assessor found by himself. */
@Schema(name = "DisclosureScore")
public record OwnScoreResponse(String assessor, FindingResponse finding, OffsetDateTime scoredAt) {

    static OwnScoreResponse of(Item item, OwnScore score, Reasons reasons) {
        return new OwnScoreResponse(
                score.assessor(), FindingResponse.of(item, score.finding(), reasons), BangkokTime.of(score.scoredAt()));
    }
}
