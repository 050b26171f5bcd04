package org.itahub.assessment.analysis.domain;

import static org.itahub.assessment.framework.domain.TriageClass.IMPROVE;
import static org.itahub.assessment.framework.domain.TriageClass.KEEP;
import static org.itahub.assessment.framework.domain.TriageClass.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.analysis.domain.TriageThresholds.Fault;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;
import org.junit.jupiter.api.Test;

class TriageThresholdsTest {

    @Test
    void bands_from_any_score_down_to_0_can_be_used() {
        sound(1, bands(KEEP, 95, IMPROVE, 80, URGENT, 0));
        sound(2, bands(KEEP, 100, URGENT, 0));
        sound(1, bands(URGENT, 0));
    }

    @Test
    void bands_that_leave_out_a_score_are_refused() {
        refused(Fault.BANDS_DO_NOT_COVER, 1, bands());
        refused(Fault.BANDS_DO_NOT_COVER, 1, bands(KEEP, 95, URGENT, 1));
        refused(Fault.BANDS_DO_NOT_COVER, 1, bands(KEEP, 101, URGENT, 0));
        refused(Fault.BANDS_DO_NOT_COVER, 1, bands(KEEP, 80, IMPROVE, 80, URGENT, 0));
        refused(Fault.BANDS_DO_NOT_COVER, 1, bands(KEEP, 80, IMPROVE, 90, URGENT, 0));
    }

    @Test
    void a_class_stands_once_and_never_asks_for_more_than_the_one_below_it() {
        refused(Fault.CLASSES_OUT_OF_ORDER, 1, bands(URGENT, 90, KEEP, 0));
        refused(Fault.CLASSES_OUT_OF_ORDER, 1, bands(KEEP, 90, KEEP, 0));
        refused(Fault.CLASSES_OUT_OF_ORDER, 1, bands(KEEP, 90, URGENT, 50, IMPROVE, 0));
    }

    @Test
    void each_policy_takes_its_own_thresholds() {
        refused(Fault.NOT_OF_THIS_POLICY, 3, bands(KEEP, 90, URGENT, 0));
        refused(Fault.NOT_OF_THIS_POLICY, 1, extremes(3, 3, 85));
        refused(Fault.NOT_OF_THIS_POLICY, 2, extremes(3, 3, 85));
    }

    @Test
    void one_to_twenty_scores_of_either_end_can_be_looked_at() {
        sound(3, extremes(1, 20, 0));
        sound(3, extremes(20, 1, 100));
        refused(Fault.SCORES_OUT_OF_RANGE, 3, extremes(0, 3, 85));
        refused(Fault.SCORES_OUT_OF_RANGE, 3, extremes(3, 0, 85));
        refused(Fault.SCORES_OUT_OF_RANGE, 3, extremes(21, 3, 85));
        refused(Fault.SCORES_OUT_OF_RANGE, 3, extremes(3, 21, 85));
    }

    @Test
    void the_threshold_of_urgency_is_a_score() {
        refused(Fault.URGENT_OUT_OF_RANGE, 3, extremes(3, 3, -1));
        refused(Fault.URGENT_OUT_OF_RANGE, 3, extremes(3, 3, 101));
    }

    private static void sound(int policy, TriageRule rule) {
        assertEquals(Optional.empty(), TriageThresholds.check(policy, rule));
    }

    private static void refused(Fault fault, int policy, TriageRule rule) {
        assertEquals(Optional.of(fault), TriageThresholds.check(policy, rule));
    }

    private static TriageRule extremes(int lowest, int highest, int urgentUnder) {
        return new TriageRule.Extremes(lowest, highest, Rational.of(urgentUnder));
    }

    private static TriageRule bands(Object... classesAndScores) {
        List<TriagePolicy.Band> bands = new ArrayList<>();
        for (int n = 0; n < classesAndScores.length; n += 2) {
            bands.add(new TriagePolicy.Band(
                    (TriageClass) classesAndScores[n], Rational.of((Integer) classesAndScores[n + 1])));
        }
        return new TriageRule.Bands(bands);
    }
}
