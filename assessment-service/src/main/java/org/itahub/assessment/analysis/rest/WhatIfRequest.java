package org.itahub.assessment.analysis.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.CountedAnswers;
import org.itahub.assessment.scoring.domain.GivenResults;

/** What is to be different. */
@Schema(
        name = "WhatIfRequest",
        examples = {
            "{\"items\": {\"O42\": 100, \"O43\": 100}}",
            "{\"indicators\": {\"4\": 95.50}}",
            "{\"answers\": {\"I2\": [{\"counts\": {\"MOST\": 12, \"MUCH\": 3}}]}}"
        })
record WhatIfRequest(
        @Schema(description = "Score by item code") @Size(max = 1000)
        Map<String, @NotNull BigDecimal> items,

        @Schema(description = "Score by indicator code") @Size(max = 100)
        Map<String, @NotNull BigDecimal> indicators,

        @Schema(description = "Numbers of answers by the code of a question; a question with parts names all of them")
        @Size(max = 1000)
        Map<String, @NotNull @Size(max = 50) List<@NotNull @Valid PartEntry>> answers) {

    /** @param part number of the question's part; missing where it has none */
    @Schema(name = "CountedAnswers")
    record PartEntry(
            Integer part,

            @Schema(description = "How many gave an answer, by the code of the scale's step") @NotNull @Size(max = 50)
            Map<String, @NotNull Long> counts) {}

    GivenResults toScores() {
        return new GivenResults(orNone(items), orNone(indicators), Optional.empty());
    }

    Map<String, List<CountedAnswers.Part>> toAnswers() {
        Map<String, List<CountedAnswers.Part>> parts = new LinkedHashMap<>();
        orNone(answers)
                .forEach((code, list) -> parts.put(
                        code,
                        list.stream()
                                .map(it -> new CountedAnswers.Part(it.part == null ? 0 : it.part, it.counts))
                                .toList()));
        return parts;
    }

    private static <T> Map<String, T> orNone(Map<String, T> all) {
        return all == null ? Map.of() : all;
    }
}
