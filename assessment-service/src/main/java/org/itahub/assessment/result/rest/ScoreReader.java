package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.platform.problem.Problem;

/** Reads scores out of JSON nodes, exactly, and collects those that are no numbers. */
final class ScoreReader {

    private static final int LONGEST_QUOTE = 40;

    private final List<TypedFault> faults = new ArrayList<>();

    Map<String, BigDecimal> scores(String pointer, Map<String, JsonNode> nodes) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        if (nodes != null) {
            nodes.forEach((code, node) ->
                    number(pointer + "/" + token(code), node).ifPresent(score -> scores.put(code, score)));
        }
        return scores;
    }

    /** The score, or none where the field is missing or null. */
    Optional<BigDecimal> score(String pointer, JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : number(pointer, node);
    }

    /** @throws Problem 400 if there was a score that is no number */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Faults.problem(AssessmentProblem.RESULTS_REFUSED, faults);
        }
    }

    private Optional<BigDecimal> number(String pointer, JsonNode node) {
        if (node != null && node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        String quote = String.valueOf(node);
        faults.add(new TypedFault(
                AssessmentProblem.SCORE_NOT_A_NUMBER,
                pointer,
                quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE))));
        return Optional.empty();
    }

    /** A code as a part of a JSON pointer (RFC 6901). */
    private static String token(String code) {
        return code.replace("~", "~0").replace("/", "~1");
    }
}
