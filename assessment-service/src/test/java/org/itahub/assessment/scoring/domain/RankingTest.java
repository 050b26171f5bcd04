package org.itahub.assessment.scoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.itahub.assessment.exact.domain.Rational;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void ties_share_a_rank_and_the_next_counts_them_all() {
        assertEquals(Map.of("a", 1, "b", 1, "c", 3, "d", 4), rank("100", "100", "99.5", "80"));
    }

    @Test
    void figures_that_are_shown_alike_are_a_tie() {
        assertEquals(Map.of("a", 1, "b", 1, "c", 3), rank("95.312", "95.308", "95.302"));
    }

    private static Map<String, Integer> rank(String... scores) {
        List<String> codes = List.of("a", "b", "c", "d");
        return Ranking.of(IntStream.range(0, scores.length)
                .mapToObj(n -> Figure.given(FigureKind.INDICATOR, codes.get(n), Rational.of(scores[n])))
                .toList());
    }
}
