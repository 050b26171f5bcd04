package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final Map<String, BigDecimal> LAST =
            Map.of("2", new BigDecimal("84.52"), "4", new BigDecimal("75.94"), "10", new BigDecimal("100.00"));

    @Test
    void targets_are_kept_with_two_decimals_in_the_order_of_the_indicators() {
        Targets wanted = new Targets(
                Map.of("10", new BigDecimal("100"), "4", new BigDecimal("90.5"), "2", new BigDecimal("85.000")));

        Targets kept = assertInstanceOf(Targets.Setting.Done.class, wanted.of(draft(), LAST))
                .plan()
                .targets();

        assertEquals("{2=85.00, 4=90.50, 10=100.00}", kept.byIndicator().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 75.93, TARGET_BELOW_RESULT",
        "4, -1, TARGET_OUT_OF_RANGE",
        "4, 100.01, TARGET_OUT_OF_RANGE",
        "4, 90.001, TARGET_TOO_PRECISE",
        "4, 1E-999999999, TARGET_TOO_PRECISE",
        "4, 1E+999999999, TARGET_OUT_OF_RANGE",
        "9, 90, TARGET_INDICATOR_UNKNOWN"
    })
    void a_target_is_a_score_of_an_indicator_that_last_year_did_not_pass_already(
            String indicator, BigDecimal target, TargetFault fault) {
        assertEquals(
                new Targets.Setting.Faulty(List.of(new Targets.Fault(indicator, fault))),
                new Targets(Map.of(indicator, target)).of(draft(), LAST));
    }

    @ParameterizedTest
    @CsvSource({"4, 75.94", "4, 100", "4, 1E+2"})
    void last_years_score_and_full_score_are_targets(String indicator, BigDecimal target) {
        assertInstanceOf(Targets.Setting.Done.class, new Targets(Map.of(indicator, target)).of(draft(), LAST));
    }

    @Test
    void a_plan_with_its_signatories_keeps_its_targets() {
        assertEquals(
                new Targets.Setting.Frozen(PlanState.SUBMITTED), Targets.none().of(submitted(), LAST));
    }

    @Test
    void a_correction_may_overtake_targets_that_could_be_set() {
        Targets targets = new Targets(Map.of("2", new BigDecimal("90"), "4", new BigDecimal("95")));

        assertEquals(List.of(), targets.faults(LAST));
        assertEquals(
                List.of(
                        new Targets.Fault("2", TargetFault.TARGET_BELOW_RESULT),
                        new Targets.Fault("4", TargetFault.TARGET_INDICATOR_UNKNOWN)),
                targets.faults(Map.of("2", new BigDecimal("95.31"))));
    }

    @Test
    void faults_have_codes_and_words() {
        assertEquals("target-below-result", TargetFault.TARGET_BELOW_RESULT.code());
        assertEquals("A target is a score of 0 to 100", TargetFault.TARGET_OUT_OF_RANGE.en());
        assertEquals("เป้าหมายต้องเป็นคะแนน 0 ถึง 100", TargetFault.TARGET_OUT_OF_RANGE.th());
    }
}
