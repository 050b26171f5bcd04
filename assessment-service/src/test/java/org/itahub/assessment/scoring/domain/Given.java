package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.itahub.assessment.framework.domain.Framework;

/** Results for tests in one line: {@code Given.indicators("1", "96.13", …)}. */
public final class Given {

    private final Map<String, BigDecimal> items = new HashMap<>();
    private final Map<String, BigDecimal> indicators = new HashMap<>();
    private Optional<BigDecimal> total = Optional.empty();

    public static Given nothing() {
        return new Given();
    }

    public static Given total(String score) {
        Given given = new Given();
        given.total = Optional.of(new BigDecimal(score));
        return given;
    }

    public static Given indicators(String... codesAndScores) {
        return new Given().andIndicators(codesAndScores);
    }

    public static Given items(String... codesAndScores) {
        return new Given().andItems(codesAndScores);
    }

    public Given andIndicators(String... codesAndScores) {
        indicators.putAll(pairs(codesAndScores));
        return this;
    }

    public Given andItems(String... codesAndScores) {
        items.putAll(pairs(codesAndScores));
        return this;
    }

    public Given andTotal(String score) {
        total = Optional.of(new BigDecimal(score));
        return this;
    }

    /** Disclosure items O{first} to O{last}, all with the same score. */
    public Given disclosures(int first, int last, String score) {
        IntStream.rangeClosed(first, last).forEach(n -> items.put("O" + n, new BigDecimal(score)));
        return this;
    }

    public GivenResults results() {
        return new GivenResults(items, indicators, total);
    }

    public ScoreSheet scoredBy(Framework framework) {
        return switch (ResultsRules.check(framework, results())) {
            case ResultsCheck.Fitting fitting -> Scoring.score(framework, fitting.results());
            case ResultsCheck.Unfit unfit ->
                throw new IllegalArgumentException(unfit.faults().toString());
        };
    }

    /** The published indicators of Lumphli SAO, 2565. */
    public static Given lumphli2565() {
        return indicators(
                "1", "92.26", "2", "84.52", "3", "87.86", "4", "75.94", "5", "82.11", "6", "98.08", "7", "96.22", "8",
                "95.64", "9", "92.06", "10", "87.50");
    }

    /**
     * Phitsanulok PAO, 2564: eight indicators and 43 disclosure items. The source says that O42 and O43 were not met and
     * how many of each group were; that these were O1, O2, O10 and O29 is this test's choice, which no figure depends on.
     */
    public static Given phitsanulok2564() {
        return indicators(
                        "1", "94.27", "2", "90.69", "3", "90.96", "4", "89.10", "5", "91.75", "6", "89.22", "7",
                        "87.43", "8", "85.04")
                .disclosures(1, 43, "100")
                .andItems("O1", "0", "O2", "0", "O10", "0", "O29", "0", "O42", "0", "O43", "0");
    }

    private static Map<String, BigDecimal> pairs(String... codesAndScores) {
        Map<String, BigDecimal> pairs = new LinkedHashMap<>();
        for (int n = 0; n < codesAndScores.length; n += 2) {
            pairs.put(codesAndScores[n], new BigDecimal(codesAndScores[n + 1]));
        }
        return pairs;
    }
}
