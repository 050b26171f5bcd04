package org.itahub.assessment.statistics.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.Given;
import org.junit.jupiter.api.Test;

class ScoreColumnsTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void columns_are_instruments_indicators_sub_indicators_and_items() {
        ScoreColumns columns = ScoreColumns.of(framework);
        assertEquals(3 + 10 + 7 + 88, columns.codes().size());
        assertEquals("1", columns.codes().get(columns.firstIndicator() - 1));
        assertEquals("I1", columns.codes().get(columns.firstItem() - 1));
        assertEquals("O43", columns.codes().getLast());
    }

    @Test
    void scores_are_kept_as_shown_in_hundredths_and_what_is_not_known_is_null() {
        List<Short> scores = ScoreColumns.scores(Given.phitsanulok2564().scoredBy(framework));
        List<String> codes = ScoreColumns.of(framework).codes();
        assertEquals((short) 9427, scores.get(codes.indexOf("1")));
        assertEquals((short) 0, scores.get(codes.indexOf("O42")));
        assertEquals((short) 10_000, scores.get(codes.indexOf("O41")));
        assertEquals(null, scores.get(codes.indexOf("I1")));
    }

    @Test
    void hundredths_are_scores_again() {
        assertEquals(Rational.of("94.27"), ScoreColumns.score(9427));
    }

    @Test
    void a_threshold_with_more_decimals_asks_for_the_next_hundredth() {
        assertEquals(8500, ScoreColumns.hundredthsFrom(Rational.of(85)));
        assertEquals(8501, ScoreColumns.hundredthsFrom(Rational.of("85.001")));
    }
}
