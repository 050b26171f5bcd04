package org.itahub.assessment.framework.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    private final Framework framework = Frameworks.of2565();

    @ParameterizedTest
    @CsvSource({"1, 1", "29, 29", "30, 30", "300, 30", "301, 31", "1000, 100", "1001, 100", "50000, 100"})
    void the_sample_follows_from_the_number_of_stakeholders(int stakeholders, int sample) {
        assertEquals(sample, framework.sampleSize(stakeholders));
    }

    @Test
    void an_item_of_10_2_moves_the_total_by_5_points_and_one_of_9_1_by_four_ninths() {
        assertEquals(Rational.of(5, 100), shareOf("O42"));
        assertEquals(Rational.of(4, 900), shareOf("O1"));
        assertEquals(Rational.of(1, 100), shareOf("I1"));
        assertEquals(Rational.of(2, 100), shareOf("E1"));
    }

    @Test
    void the_shares_of_all_items_add_up_to_1() {
        Rational sum =
                framework.content().items().stream().map(framework::shareOf).reduce(Rational.ZERO, Rational::plus);
        assertEquals(Rational.ONE, sum);
    }

    @Test
    void the_four_step_scale_scores_0_33_67_100_and_turns_round_where_the_first_step_is_best() {
        Scale scale = framework.scaleOf(framework.item("I1").orElseThrow());
        assertEquals(Rational.of(33), scale.scoreOf("LITTLE", "MOST"));
        assertEquals(Rational.of(67), scale.scoreOf("LITTLE", "LEAST"));
        assertEquals(Rational.HUNDRED, scale.scoreOf("LEAST", "LEAST"));
        assertEquals(Rational.ZERO, scale.scoreOf("LEAST", "MOST"));
        assertThrows(IllegalArgumentException.class, () -> scale.scoreOf("NONE", "MOST"));
    }

    @Test
    void a_score_that_is_no_step_is_not_on_the_scale() {
        Scale scale = framework.scaleOf(framework.item("O1").orElseThrow());
        assertTrue(scale.hasScore(Rational.HUNDRED));
        assertFalse(scale.hasScore(Rational.of(50)));
    }

    @Test
    void parts_of_the_framework_are_found_by_code() {
        assertEquals(
                "OIT",
                framework.instrumentOf(framework.item("O42").orElseThrow()).code());
        assertEquals("OIT", framework.instrument("OIT").orElseThrow().code());
        assertEquals("10", framework.indicator("10").orElseThrow().code());
        assertEquals("AA", framework.level("AA").orElseThrow().code());
        assertEquals(1, framework.triagePolicy(1).orElseThrow().no());
        assertEquals(2565, framework.fiscalYear());
        assertEquals(Optional.empty(), framework.item("O44"));
        assertEquals(Optional.empty(), framework.indicator("11"));
        assertEquals(Optional.empty(), framework.level("AAA"));
        assertEquals(Optional.empty(), framework.triagePolicy(2));
    }

    @Test
    void groups_keep_the_order_of_the_framework() {
        Indicator prevention = framework.indicator("10").orElseThrow();
        assertEquals("10.1", framework.subIndicatorsOf(prevention).getFirst().code());
        assertEquals(10, framework.itemsOf(prevention).size());
        assertEquals(
                "O42",
                framework
                        .itemsOf(framework.subIndicatorsOf(prevention).getLast())
                        .getFirst()
                        .code());
        assertEquals(
                3,
                framework
                        .indicatorsOf(framework.instrument("EIT").orElseThrow())
                        .size());
    }

    @Test
    void triage_reads_the_shown_score() {
        TriagePolicy policy = Frameworks.policyOne();
        assertEquals(TriageClass.URGENT, policy.classOf(new BigDecimal("84.99")));
        assertEquals(TriageClass.IMPROVE, policy.classOf(new BigDecimal("85.00")));
        assertEquals(TriageClass.IMPROVE, policy.classOf(new BigDecimal("99.99")));
        assertEquals(TriageClass.KEEP, policy.classOf(new BigDecimal("100.00")));
    }

    @Test
    void another_year_can_have_the_same_content() {
        Framework earlier = Frameworks.sound(framework.content().forYear(2563));
        assertEquals(2563, earlier.fiscalYear());
        assertEquals(framework.content().items(), earlier.content().items());
    }

    private Rational shareOf(String item) {
        return framework.shareOf(framework.item(item).orElseThrow());
    }
}
