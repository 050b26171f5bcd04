package org.itahub.assessment.scoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.ResultsFault.Kind;
import org.junit.jupiter.api.Test;

/** Scores that the hub itself counted. */
class CountedResultsTest {

    private static final Rational MEAN = Rational.of(9368, 97);

    private final Framework framework = Frameworks.of2567();

    @Test
    void a_counted_score_is_never_rounded_on_the_way() {
        Results results = fitting(GivenResults.counted(
                Map.of("i1", counted(MEAN, 97), "e1", counted(Rational.of(1, 3), 6), "o1", checked(Rational.HUNDRED))));
        assertEquals(Optional.of(MEAN), results.item("i1"));
        assertEquals(Results.Basis.ITEMS, results.basis());
        ScoreSheet sheet = Scoring.score(framework, results);
        assertEquals(
                MEAN.times(Rational.of("0.3")).plus(Rational.of("0.1")).plus(Rational.of(40)),
                sheet.total().orElseThrow().value());
    }

    @Test
    void a_result_tells_how_many_answered() {
        Results results = fitting(GivenResults.counted(Map.of("i1", counted(MEAN, 97))));
        assertEquals(Optional.of(counted(MEAN, 97)), results.counted("i1"));
        assertEquals(Optional.empty(), results.counted("e1"));
    }

    @Test
    void a_counted_total_stands_alone() {
        assertEquals(Optional.of(MEAN), fitting(GivenResults.countedTotal(MEAN)).total());
        assertFaults(
                new GivenResults(
                        Map.of(), Map.of(), Optional.empty(), Map.of("i1", counted(MEAN, 97)), Optional.of(MEAN)),
                Kind.TOTAL_BESIDE_DETAIL);
    }

    @Test
    void what_was_counted_is_held_to_the_framework_too() {
        assertFaults(GivenResults.counted(Map.of("x", counted(MEAN, 97))), Kind.UNKNOWN_ITEM);
        assertFaults(GivenResults.counted(Map.of("o1", checked(MEAN))), Kind.NOT_ON_SCALE);
        assertFaults(GivenResults.counted(Map.of("i1", counted(Rational.of(301, 3), 3))), Kind.SCORE_OUT_OF_RANGE);
        assertFaults(GivenResults.counted(Map.of("i1", counted(Rational.of(-1), 3))), Kind.SCORE_OUT_OF_RANGE);
        assertFaults(
                new GivenResults(
                        Map.of(),
                        Map.of("1", new BigDecimal("90")),
                        Optional.empty(),
                        Map.of("i1", counted(MEAN, 97)),
                        Optional.empty()),
                Kind.INDICATOR_GIVEN_BOTH_WAYS);
    }

    @Test
    void writing_entered_scores_with_two_decimals_leaves_counted_ones_alone() {
        GivenResults given = new GivenResults(
                Map.of("e1", new BigDecimal("90")),
                Map.of(),
                Optional.empty(),
                Map.of("i1", counted(MEAN, 97)),
                Optional.empty());
        GivenResults written = given.withTwoDecimals();
        assertEquals(new BigDecimal("90.00"), written.items().get("e1"));
        assertEquals(given.counted(), written.counted());
        assertEquals(
                Optional.of(MEAN),
                GivenResults.countedTotal(MEAN).withTwoDecimals().countedTotal());
    }

    private Results fitting(GivenResults given) {
        return assertInstanceOf(ResultsCheck.Fitting.class, ResultsRules.check(framework, given))
                .results();
    }

    private void assertFaults(GivenResults given, Kind kind) {
        ResultsCheck.Unfit unfit = assertInstanceOf(ResultsCheck.Unfit.class, ResultsRules.check(framework, given));
        assertEquals(
                List.of(kind), unfit.faults().stream().map(ResultsFault::kind).toList());
    }

    private static CountedScore counted(Rational score, int answered) {
        return new CountedScore(score, OptionalInt.of(answered));
    }

    private static CountedScore checked(Rational score) {
        return new CountedScore(score, OptionalInt.empty());
    }
}
