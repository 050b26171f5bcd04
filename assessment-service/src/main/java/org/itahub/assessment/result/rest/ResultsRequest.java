package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.result.EnteredResults;
import org.itahub.assessment.result.StatedFigures;
import org.itahub.assessment.scoring.domain.GivenResults;
import org.itahub.platform.problem.Problem;

/**
 * Scores as entered. They are taken as JSON nodes, so that a score that is no number is refused with its own code and
 * place instead of as an unreadable body.
 */
@Schema(
        name = "ResultsRequest",
        description =
                "Scores of items and indicators, each indicator by one or the other, or a total alone; scores are "
                        + "JSON numbers from 0 to 100 with two decimals at most",
        examples = {
            "{\"items\": {\"I1\": 93.68, \"I2\": 88.43}}",
            "{\"indicators\": {\"1\": 96.13, \"2\": 95.31}, \"published\": {\"total\": 96.99, \"level\": \"AA\"}}",
            "{\"total\": 88.98}"
        })
record ResultsRequest(
        @Schema(
                description = "Score by item code",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                additionalProperties = Score.class)
        @Size(max = 1000)
        Map<String, JsonNode> items,

        @Schema(
                description = "Score by indicator code",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                additionalProperties = Score.class)
        @Size(max = 100)
        Map<String, JsonNode> indicators,

        @Schema(description = "The total alone", type = SchemaType.NUMBER, implementation = Score.class)
        JsonNode total,

        @Schema(description = "What a published document states, to be compared")
        PublishedRequest published,

        @Schema(description = "Why a published result is corrected") @Size(min = 1, max = 2000)
        String reason) {

    /** Stated figures, by code. */
    @Schema(name = "PublishedFigures")
    record PublishedRequest(
            @Schema(type = SchemaType.NUMBER, implementation = Score.class)
            JsonNode total,

            @Schema(examples = "AA") @Size(min = 1, max = 50)
            String level,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, additionalProperties = Score.class)
            @Size(max = 20)
            Map<String, JsonNode> instruments,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, additionalProperties = Score.class)
            @Size(max = 100)
            Map<String, JsonNode> indicators,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, additionalProperties = Score.class)
            @Size(max = 200)
            Map<String, JsonNode> subIndicators) {}

    /** For the API's description only: a score is a plain JSON number. */
    @Schema(name = "Score", type = SchemaType.NUMBER, minimum = "0", maximum = "100", multipleOf = 0.01)
    interface Score {}

    /** @throws Problem 400 naming every score that is no number */
    EnteredResults toEntered() {
        ScoreReader reader = new ScoreReader();
        GivenResults results = new GivenResults(
                reader.scores("/items", items),
                reader.scores("/indicators", indicators),
                reader.score("/total", total));
        Optional<StatedFigures> stated = Optional.ofNullable(published)
                .map(figures -> new StatedFigures(
                        reader.score("/published/total", figures.total).orElse(null),
                        figures.level,
                        reader.scores("/published/instruments", figures.instruments),
                        reader.scores("/published/indicators", figures.indicators),
                        reader.scores("/published/subIndicators", figures.subIndicators)));
        reader.refuseFaults();
        return new EnteredResults(
                results, stated, Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty()));
    }
}
