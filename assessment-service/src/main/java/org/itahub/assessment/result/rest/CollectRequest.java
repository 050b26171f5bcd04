package org.itahub.assessment.result.rest;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with the collecting of a result; nothing at first. */
@Schema(name = "CollectRequest", examples = "{\"reason\": \"ปรับคะแนนหลังการทบทวน\"}")
record CollectRequest(
        @Schema(description = "Why a published result is corrected") @Size(min = 1, max = 2000)
        String reason) {

    static Optional<String> reasonOf(CollectRequest request) {
        return Optional.ofNullable(request)
                .map(CollectRequest::reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
