package org.itahub.assessment.framework.domain;

import static org.itahub.assessment.framework.domain.FrameworkFault.Kind.*;
import static org.itahub.assessment.framework.domain.FrameworkRulesTest.assertFaults;
import static org.itahub.assessment.framework.domain.FrameworkRulesTest.levels;
import static org.itahub.assessment.framework.domain.Frameworks.level;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.itahub.assessment.exact.domain.Rational;
import org.junit.jupiter.api.Test;

class ThresholdRulesTest {

    private static final FrameworkContent SOUND = Frameworks.contentOf2565();
    private static final LevelRule BOTTOM = level("F", 0, Optional.empty());
    private static final SamplingBand REST = new SamplingBand(OptionalInt.empty(), new SamplingBand.Rule.All());

    @Test
    void the_last_level_begins_at_0_without_a_condition() {
        assertFaults(levels(List.of(level("A", 85, Optional.empty()))), fault(LEVELS_DO_NOT_COVER, "/levels", "A"));
        assertFaults(levels(List.of(level("A", 0, Optional.of(10)))), fault(LEVELS_DO_NOT_COVER, "/levels", "A"));
        assertFaults(levels(List.of()), fault(LEVELS_DO_NOT_COVER, "/levels", ""));
    }

    @Test
    void a_level_that_can_never_be_reached_is_named() {
        assertFaults(
                levels(List.of(level("A", 85, Optional.empty()), level("B", 90, Optional.empty()), BOTTOM)),
                fault(LEVELS_OUT_OF_ORDER, "/levels/1", "B"));
        assertFaults(
                levels(List.of(level("A", 85, Optional.empty()), level("B", 85, Optional.of(85)), BOTTOM)),
                fault(LEVELS_OUT_OF_ORDER, "/levels/1", "B"));
        assertFaults(
                levels(List.of(level("A", 85, Optional.of(85)), level("B", 85, Optional.of(85)), BOTTOM)),
                fault(LEVELS_OUT_OF_ORDER, "/levels/1", "B"));
    }

    @Test
    void a_level_lies_within_0_to_100_and_so_does_its_condition() {
        assertFaults(
                levels(List.of(level("A", 101, Optional.empty()), level("B", 85, Optional.of(101)), BOTTOM)),
                fault(SCORE_OUT_OF_RANGE, "/levels/0", "A"),
                fault(SCORE_OUT_OF_RANGE, "/levels/1", "B"));
    }

    @Test
    void a_condition_on_instruments_needs_instruments() {
        FrameworkContent content = new FrameworkContent(
                2568,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(level("A", 85, Optional.of(85)), BOTTOM),
                SOUND.sampling(),
                SOUND.target(),
                SOUND.triagePolicies());
        assertFaults(content, fault(LEVEL_CONDITION_WITHOUT_INSTRUMENTS, "/levels/0/eachInstrumentFrom", "A"));
    }

    @Test
    void samples_are_said_for_every_population() {
        assertFaults(sampling(List.of()), fault(SAMPLING_DOES_NOT_COVER, "/sampling", ""));
        assertFaults(sampling(List.of(band(30, 10))), fault(SAMPLING_DOES_NOT_COVER, "/sampling/0", "30"));
        assertFaults(
                sampling(List.of(band(30, 10), band(30, 20), REST)),
                fault(SAMPLING_DOES_NOT_COVER, "/sampling/1", "30"));
        assertFaults(
                sampling(List.of(REST, REST)),
                fault(SAMPLING_DOES_NOT_COVER, "/sampling/0", "" + Integer.MAX_VALUE),
                fault(SAMPLING_DOES_NOT_COVER, "/sampling/1", "" + Integer.MAX_VALUE));
    }

    @Test
    void a_sample_is_somebody_and_a_share_at_most_everybody() {
        assertFaults(sampling(List.of(band(30, 0), REST)), fault(SAMPLING_DOES_NOT_COVER, "/sampling/0", "30"));
        for (Rational wrong : List.of(Rational.ZERO, Rational.of(11, 10))) {
            SamplingBand share = new SamplingBand(OptionalInt.of(30), new SamplingBand.Rule.Share(wrong));
            assertFaults(sampling(List.of(share, REST)), fault(SAMPLING_DOES_NOT_COVER, "/sampling/0", "30"));
        }
    }

    @Test
    void the_target_is_a_score_and_a_share_in_per_cent() {
        assertFaults(
                thresholds(new NationalTarget(Rational.of(101), Rational.of(-1)), SOUND.triagePolicies()),
                fault(TARGET_OUT_OF_RANGE, "/target/threshold", "101"),
                fault(TARGET_OUT_OF_RANGE, "/target/share", "-1"));
    }

    @Test
    void triage_bands_fall_from_100_at_most_to_0() {
        assertFaults(triage(), fault(TRIAGE_DOES_NOT_COVER, "/triagePolicies/0/bands", "1"));
        assertFaults(triage(85, 10), fault(TRIAGE_DOES_NOT_COVER, "/triagePolicies/0/bands", "1"));
        assertFaults(triage(85, 85, 0), fault(TRIAGE_DOES_NOT_COVER, "/triagePolicies/0/bands", "1"));
        assertFaults(triage(101, 0), fault(TRIAGE_DOES_NOT_COVER, "/triagePolicies/0/bands", "1"));
    }

    @Test
    void there_is_a_policy_1_because_published_results_carry_its_classes() {
        assertFaults(thresholds(SOUND.target(), List.of()), fault(TRIAGE_DOES_NOT_COVER, "/triagePolicies", "1"));
    }

    @Test
    void a_policy_number_stands_once() {
        assertFaults(
                thresholds(SOUND.target(), List.of(Frameworks.policyOne(), Frameworks.policyOne())),
                fault(CODE_TWICE, "/triagePolicies/1/no", "1"));
    }

    private static FrameworkContent triage(int... from) {
        List<TriagePolicy.Band> bands = Arrays.stream(from)
                .mapToObj(score -> new TriagePolicy.Band(TriageClass.IMPROVE, Rational.of(score)))
                .toList();
        return thresholds(SOUND.target(), List.of(new TriagePolicy(1, bands)));
    }

    private static SamplingBand band(int upTo, int size) {
        return new SamplingBand(OptionalInt.of(upTo), new SamplingBand.Rule.Fixed(size));
    }

    private static FrameworkContent sampling(List<SamplingBand> bands) {
        return content(bands, SOUND.target(), SOUND.triagePolicies());
    }

    private static FrameworkContent thresholds(NationalTarget target, List<TriagePolicy> policies) {
        return content(SOUND.sampling(), target, policies);
    }

    private static FrameworkContent content(
            List<SamplingBand> sampling, NationalTarget target, List<TriagePolicy> policies) {
        return new FrameworkContent(
                2565,
                SOUND.instruments(),
                SOUND.indicators(),
                SOUND.subIndicators(),
                SOUND.items(),
                SOUND.scales(),
                SOUND.levels(),
                sampling,
                target,
                policies);
    }

    private static FrameworkFault fault(FrameworkFault.Kind kind, String path, String subject) {
        return new FrameworkFault(kind, path, subject);
    }
}
