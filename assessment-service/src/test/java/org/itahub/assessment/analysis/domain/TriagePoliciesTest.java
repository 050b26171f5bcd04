package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class TriagePoliciesTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void policy_1_has_three_classes_at_85_and_100() {
        assertEquals(
                new TriageRule.Bands(Frameworks.policyOne().bands()),
                TriagePolicies.standard(1).orElseThrow());
        assertEquals("100 KEEP, 99.99 IMPROVE, 85 IMPROVE, 84.99 URGENT", classes(1, "100", "99.99", "85", "84.99"));
    }

    @Test
    void policy_2_has_two_classes_at_90() {
        assertEquals("100 KEEP, 90 KEEP, 89.99 URGENT, 0 URGENT", classes(2, "100", "90", "89.99", "0"));
    }

    @Test
    void wang_phai_treats_its_two_indicators_under_90() {
        List<Triage.Issue> issues = Triage.of(
                Given.indicators("6", "95.03", "7", "86.79", "8", "85.95").scoredBy(framework),
                TriagePolicies.of(framework, 2).orElseThrow());
        assertEquals(
                List.of("7", "8"),
                issues.stream()
                        .filter(issue -> issue.triage() == TriageClass.URGENT)
                        .map(issue -> issue.indicator().code())
                        .toList());
    }

    @Test
    void policy_3_looks_at_three_scores_of_either_end_and_calls_weak_points_under_85_urgent() {
        assertEquals(Optional.of(new TriageRule.Extremes(3, 3, Rational.of(85))), TriagePolicies.of(framework, 3));
    }

    @Test
    void what_the_framework_says_of_a_policy_goes_first() {
        List<TriagePolicy.Band> own = List.of(
                new TriagePolicy.Band(TriageClass.KEEP, Rational.of(50)),
                new TriagePolicy.Band(TriageClass.URGENT, Rational.ZERO));
        assertEquals(
                Optional.of(new TriageRule.Bands(own)),
                TriagePolicies.of(withPolicies(Frameworks.policyOne(), new TriagePolicy(2, own)), 2));
        assertEquals(
                Optional.of(new TriageRule.Bands(own)),
                TriagePolicies.of(withPolicies(Frameworks.policyOne(), new TriagePolicy(7, own)), 7));
    }

    @Test
    void there_is_no_other_policy() {
        assertEquals(Optional.empty(), TriagePolicies.of(framework, 0));
        assertEquals(Optional.empty(), TriagePolicies.of(framework, 4));
    }

    private String classes(int policy, String... scores) {
        return String.join(
                ", ",
                Arrays.stream(scores)
                        .map(score -> {
                            ScoreSheet sheet = Given.indicators("1", score).scoredBy(framework);
                            return score + " "
                                    + Triage.of(
                                                    sheet,
                                                    TriagePolicies.of(framework, policy)
                                                            .orElseThrow())
                                            .getFirst()
                                            .triage();
                        })
                        .toList());
    }

    private static Framework withPolicies(TriagePolicy... policies) {
        var content = Frameworks.contentOf2565();
        return Frameworks.sound(new FrameworkContent(
                content.fiscalYear(),
                content.instruments(),
                content.indicators(),
                content.subIndicators(),
                content.items(),
                content.scales(),
                content.levels(),
                content.sampling(),
                content.target(),
                List.of(policies)));
    }
}
