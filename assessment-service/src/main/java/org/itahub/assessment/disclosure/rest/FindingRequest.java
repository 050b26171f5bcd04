package org.itahub.assessment.disclosure.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.domain.Finding;

/**
 * What an item is found to be.
 *
 * @param score 0 or 100
 * @param reason a code of GET /api/v1/disclosure-reasons
 * @param note in the finder's own words
 * @param missing numbers of the contents that were missing, from 1
 */
@Schema(name = "DisclosureFindingRequest", examples = """
        {"score": 0, "reason": "CONTENT_MISSING", "note": "ไม่พบฝ่ายการเมืองในผัง", "missing": [3]}""")
public record FindingRequest(
        @NotNull Integer score,
        @NotBlank @Size(max = 50) String reason,
        @Size(max = 2000) String note,
        @Size(max = 100) List<@NotNull Integer> missing) {

    Finding toFinding() {
        return new Finding(score, reason, note == null ? "" : note.strip(), missing == null ? List.of() : missing);
    }
}
