package org.itahub.assessment.disclosure.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.OwnScore;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.fiscal.BangkokTime;

/** What one assessor found by himself. */
@Schema(name = "DisclosureScore", examples = OwnScoreResponse.EXAMPLE)
public record OwnScoreResponse(String assessor, FindingResponse finding, OffsetDateTime scoredAt) {

    static final String EXAMPLE = "{\"assessor\": \"assessor\", \"finding\": " + FindingResponse.LOST
            + ", \"scoredAt\": \"2022-05-09T10:15:00+07:00\"}";

    static OwnScoreResponse of(Item item, OwnScore score, Reasons reasons) {
        return new OwnScoreResponse(
                score.assessor(), FindingResponse.of(item, score.finding(), reasons), BangkokTime.of(score.scoredAt()));
    }
}
