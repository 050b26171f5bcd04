package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.Given;
import org.junit.jupiter.api.Test;

class ExtremePointsTest {

    private static final TriageRule.Extremes THREE = new TriageRule.Extremes(3, 3, Rational.of(85));

    private final Framework framework = Frameworks.of2565();

    /** I1 to I12, two indicators: 70, 80, 80, 85, 88, 90 and 92, 95, 97, 97, 99, 100. */
    private static Given twoIndicators() {
        return Given.items(
                "I1", "70", "I2", "80", "I3", "80", "I4", "85", "I5", "88", "I6", "90", "I7", "92", "I8", "95", "I9",
                "97", "I10", "97", "I11", "99", "I12", "100");
    }

    @Test
    void the_three_lowest_distinct_scores_are_weak_points_with_all_that_share_one() {
        assertEquals("I1 URGENT, I2 URGENT, I3 URGENT, I4 IMPROVE", weak(twoIndicators(), THREE));
    }

    @Test
    void the_three_highest_distinct_scores_under_100_are_points_to_develop() {
        assertEquals("I11 IMPROVE, I9 IMPROVE, I10 IMPROVE, I8 IMPROVE", develop(twoIndicators(), THREE));
    }

    @Test
    void how_many_scores_and_what_is_urgent_are_thresholds() {
        TriageRule.Extremes rule = new TriageRule.Extremes(1, 2, Rational.of(70));
        assertEquals("I1 IMPROVE", weak(twoIndicators(), rule));
        assertEquals("I11 IMPROVE, I9 IMPROVE, I10 IMPROVE", develop(twoIndicators(), rule));
    }

    @Test
    void what_is_at_both_ends_is_weak() {
        Given few = Given.items("I1", "80", "I2", "90", "I3", "95", "I4", "99", "I5", "100");
        assertEquals("I1 URGENT, I2 IMPROVE, I3 IMPROVE", weak(few, THREE));
        assertEquals("I4 IMPROVE", develop(few, THREE));
    }

    @Test
    void a_full_score_is_neither() {
        Given full = Given.items("I1", "100", "I2", "100");
        assertEquals(List.of(), ExtremePoints.of(full.scoredBy(framework), THREE));
    }

    @Test
    void each_instrument_has_its_own_points() {
        List<ExtremePoints.OfInstrument> points = ExtremePoints.of(
                Given.items("I1", "70", "E1", "60", "O42", "0", "O43", "100").scoredBy(framework), THREE);
        assertEquals(
                List.of("IIT", "EIT", "OIT"),
                points.stream().map(each -> each.instrument().code()).toList());
        assertEquals(
                "O42 URGENT",
                points.getLast().weak().stream().map(ExtremePointsTest::text).collect(Collectors.joining(", ")));
        assertEquals(Rational.of(5), points.getLast().weak().getFirst().recoverable());
    }

    @Test
    void an_indicator_asks_what_the_most_pressing_of_its_questions_does() {
        assertEquals("1 URGENT, 2 IMPROVE", classes(twoIndicators().andItems("I12", "100")));
        assertEquals(
                "1 IMPROVE, 2 KEEP",
                classes(Given.items("I1", "90", "I2", "91", "I3", "92", "I4", "100", "I5", "100", "I6", "100")
                        .andItems("I7", "100", "I8", "100", "I9", "100", "I10", "100", "I11", "100", "I12", "100")));
    }

    @Test
    void an_indicator_given_as_a_score_asks_what_that_score_says() {
        assertEquals("1 URGENT, 2 IMPROVE, 3 KEEP", classes(Given.indicators("1", "84.99", "2", "85", "3", "100")));
    }

    private String classes(Given given) {
        return Triage.of(given.scoredBy(framework), THREE).stream()
                .map(issue -> issue.indicator().code() + " " + issue.triage())
                .collect(Collectors.joining(", "));
    }

    private String weak(Given given, TriageRule.Extremes rule) {
        return ExtremePoints.of(given.scoredBy(framework), rule).getFirst().weak().stream()
                .map(ExtremePointsTest::text)
                .collect(Collectors.joining(", "));
    }

    private String develop(Given given, TriageRule.Extremes rule) {
        return ExtremePoints.of(given.scoredBy(framework), rule).getFirst().develop().stream()
                .map(ExtremePointsTest::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(ExtremePoints.Point point) {
        return point.item().code() + " " + point.triage();
    }
}
