package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.Step;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * Something that happened to an item.
 *
 * @param by who did it; told to assessors and the hub only
 * @param detail what was entered, found or asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DisclosureStep", examples = """
                {"id": 5, "kind": "AGREED", "at": "2022-05-12T09:30:00+07:00", \
                "detail": {"score": 0, "reason": "CONTENT_MISSING", "note": "ไม่พบฝ่ายการเมืองในผัง", \
                "missing": [3]}}""")
public record StepResponse(
        long id,
        StepKind kind,
        OffsetDateTime at,
        String by,
        @Schema(type = SchemaType.OBJECT) JsonNode detail) {

    static StepResponse of(Step step, boolean people) {
        return new StepResponse(
                step.id(), step.kind(), BangkokTime.of(step.at()), people ? step.by() : null, step.detail());
    }
}
