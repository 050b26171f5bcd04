package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.scoring.domain.Given;
import org.junit.jupiter.api.Test;

class TriageTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void lumphli_has_three_urgent_indicators_and_seven_to_improve() {
        List<Triage.Issue> issues = triage(Given.lumphli2565());
        assertEquals(List.of("2", "4", "5"), codes(issues, TriageClass.URGENT));
        assertEquals(List.of("1", "3", "6", "7", "8", "9", "10"), codes(issues, TriageClass.IMPROVE));
    }

    @Test
    void an_indicator_of_100_is_kept() {
        assertEquals(List.of("10"), codes(triage(Given.indicators("10", "100")), TriageClass.KEEP));
    }

    @Test
    void recoverable_points_of_an_indicator_are_its_gap_times_its_share() {
        Triage.Issue property = triage(Given.lumphli2565()).get(3);
        assertEquals(10, property.rank());
        assertEquals(Rational.of("24.06").times(Rational.of(6, 100)), property.recoverable());
        assertEquals(List.of(), property.weakItems());
    }

    @Test
    void weak_items_stand_lowest_first_with_the_points_that_each_costs() {
        Triage.Issue duties = triage(
                        Given.items("I1", "90", "I2", "80", "I3", "100", "I4", "100", "I5", "100", "I6", "95"))
                .getFirst();
        assertEquals(
                List.of("I2", "I1", "I6"),
                duties.weakItems().stream().map(weak -> weak.item().code()).toList());
        assertEquals(Rational.of(20, 100), duties.weakItems().getFirst().recoverable());
    }

    @Test
    void the_points_of_the_weak_items_add_up_to_those_of_their_indicator() {
        Triage.Issue prevention = triage(Given.phitsanulok2564()).getLast();
        Rational ofItems = prevention.weakItems().stream()
                .map(Triage.WeakItem::recoverable)
                .reduce(Rational.ZERO, Rational::plus);
        assertEquals(Rational.of(10), ofItems);
        assertEquals(prevention.recoverable(), ofItems);
    }

    private List<Triage.Issue> triage(Given given) {
        return Triage.of(
                given.scoredBy(framework),
                new TriageRule.Bands(Frameworks.policyOne().bands()));
    }

    private static List<String> codes(List<Triage.Issue> issues, TriageClass triage) {
        return issues.stream()
                .filter(issue -> issue.triage() == triage)
                .map(issue -> issue.indicator().code())
                .toList();
    }
}
