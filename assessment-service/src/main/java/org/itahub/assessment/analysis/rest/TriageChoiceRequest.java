package org.itahub.assessment.analysis.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.AnalysisProblem;
import org.itahub.assessment.analysis.TriageThresholdsEntry;
import org.itahub.assessment.analysis.domain.TriageRule;
import org.itahub.assessment.problem.Faults;
import org.itahub.platform.problem.Problem;

/** The triage policy that an agency chooses. */
@Schema(
        name = "TriageChoiceRequest",
        examples = {"{\"policy\": 2}", """
                {"policy": 1, "thresholds": {"bands": [{"triage": "KEEP", "from": 95}, \
                {"triage": "IMPROVE", "from": 80}, {"triage": "URGENT", "from": 0}]}}""", """
                {"policy": 3, "thresholds": {"extremes": {"lowest": 3, "highest": 3, "urgentUnder": 85}}}"""})
record TriageChoiceRequest(
        @Schema(description = "1, 2 or 3") @NotNull Integer policy,

        @Schema(description = "The agency's own; without them those of each year's framework hold") @Valid
        TriageThresholdsEntry thresholds) {

    /** @throws Problem 422 where thresholds are neither bands nor extremes, or both */
    Optional<TriageRule> toRule() {
        if (thresholds == null) {
            return Optional.empty();
        }
        AnalysisProblem type = AnalysisProblem.TRIAGE_THRESHOLDS_OF_ANOTHER_POLICY;
        return Optional.of(thresholds
                .toRule()
                .orElseThrow(() -> Problem.of(type, policy).with(List.of(Faults.at("/thresholds", type, policy)))));
    }
}
