package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * What holds for an item.
 *
 * @param basis SINGLE: one scored it and nobody else did; AGREEMENT: two scored alike; THIRD: a third decided; REVIEW;
 *     FALL: the item that it builds on was lost
 * @param decidedBy told to assessors and the hub only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DisclosureOutcome")
public record OutcomeEntry(
        @Schema(enumeration = {"SINGLE", "AGREEMENT", "THIRD", "REVIEW", "FALL"})
        String basis,

        FindingResponse finding,
        OffsetDateTime decidedAt,
        String decidedBy) {

    static OutcomeEntry of(Item item, Outcome outcome, boolean people, Reasons reasons) {
        return new OutcomeEntry(
                outcome.basis().name(),
                FindingResponse.of(item, outcome.finding(), reasons),
                BangkokTime.of(outcome.at()),
                people ? outcome.by() : null);
    }
}
