package org.itahub.assessment.survey.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.SurveyTerms;

/** What an agency settles about a survey. */
@Schema(name = "SurveyRequest", examples = """
                {"stakeholders": 240, "opensOn": "2022-01-10", "closesOn": "2022-03-31"}""")
record SurveyRequest(
        @Schema(description = "People who could answer") @NotNull @Min(0) @Max(10_000_000)
        Integer stakeholders,

        @Schema(description = "First day on which sheets are taken, in Thailand") @NotNull
        LocalDate opensOn,

        @Schema(description = "Last day on which sheets are taken, in Thailand") @NotNull
        LocalDate closesOn,

        @Schema(description = "What people enter beside the open link; 4 to 12 letters and digits, or none")
        @Pattern(regexp = "[0-9A-Za-z]{4,12}")
        String shortCode) {

    SurveyTerms toTerms() {
        return new SurveyTerms(stakeholders, opensOn, closesOn, Optional.ofNullable(shortCode));
    }
}
