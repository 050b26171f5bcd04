package org.itahub.assessment.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.TriageChoice;
import org.itahub.assessment.analysis.TriageThresholdsEntry;

/** The triage policy of an agency. */
@Schema(name = "TriageChoice", examples = "{\"agencyCode\": \"2650101\", \"policy\": 1, \"chosen\": false}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TriageChoiceResponse(
        String agencyCode,
        int policy,

        @Schema(description = "False where the agency has not chosen, so that policy 1 holds")
        boolean chosen,

        @Schema(description = "The agency's own; missing where those of each year's framework hold")
        TriageThresholdsEntry thresholds) {

    static TriageChoiceResponse of(String agencyCode, TriageChoice choice) {
        return new TriageChoiceResponse(
                agencyCode,
                choice.policy(),
                choice.version() > 0,
                choice.thresholds().map(TriageThresholdsEntry::of).orElse(null));
    }
}
