package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.bare;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.draftWith;
import static org.itahub.measures.plan.domain.Plans.issue;
import static org.itahub.measures.plan.domain.Plans.o42;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.treating;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

class O42Test {
    @Test
    void a_plan_whose_urgent_issues_have_complete_measures_meets_o42() {
        O42 findings = o42(ready());

        assertTrue(findings.met());
        assertEquals(List.of(), findings.untreated());
        assertTrue(findings.measures().stream().allMatch(MeasureFinding::complete));
    }

    @Test
    void a_measure_with_only_a_title_lacks_everything_else() {
        O42 findings = o42(with(ready(), bare(3)));

        assertFalse(findings.met());
        assertEquals(
                List.of(
                        new MeasureFinding(1, List.of()),
                        new MeasureFinding(2, List.of()),
                        new MeasureFinding(3, List.of(Lack.values()))),
                findings.measures());
    }

    @Test
    void all_units_together_count_as_named() {
        Measure shared = withResponsible(complete(1), new Responsible(List.of(), true));

        assertEquals(List.of(), Lack.of(shared));
    }

    @Test
    void nobody_named_is_a_lack_with_a_code_and_words_in_both_languages() {
        Lack lack =
                Lack.of(withResponsible(complete(1), Responsible.nobodyYet())).getFirst();

        assertEquals("responsible-unit-missing", lack.code());
        assertTrue(lack.th().contains("ผู้รับผิดชอบ"));
        assertTrue(lack.en().contains("unit"));
    }

    @Test
    void a_plan_without_measures_fails_even_where_nothing_is_urgent() {
        Plan nothingUrgent = draftWith(issue(1, "6", "98.08", Triage.IMPROVE));

        assertEquals(List.of(Requirement.HAS_MEASURES), unmet(nothingUrgent));
        assertFalse(o42(nothingUrgent).met());
    }

    @Test
    void an_urgent_issue_without_a_measure_is_named() {
        Plan plan = with(draft(), complete(1));

        assertEquals(List.of(Requirement.URGENT_ISSUES_TREATED), unmet(plan));
        assertEquals(List.of(2), o42(plan).untreated().stream().map(Issue::no).toList());
    }

    @Test
    void a_measure_that_names_an_item_treats_the_issue_of_that_item_too() {
        Plan plan = with(draft(), treating(complete(1), "I23"));

        assertTrue(o42(plan).met());
    }

    @Test
    void a_plan_on_the_result_of_another_year_does_not_rest_on_last_years_analysis() {
        Plan plan =
                Plan.draft("H140001", new FiscalYear(2566), new ResultBasis(new FiscalYear(2564), 1, "1"), List.of());

        assertEquals(List.of(Requirement.RESTS_ON_RESULT, Requirement.HAS_MEASURES), unmet(plan));
    }

    @Test
    void a_plan_on_a_revision_that_was_corrected_does_not_meet_o42() {
        O42 findings = O42.of(ready(), 2);

        assertFalse(findings.met());
        assertEquals(
                List.of(Requirement.RESTS_ON_NEWEST_REVISION),
                findings.requirements().stream()
                        .filter(finding -> !finding.met())
                        .map(RequirementFinding::requirement)
                        .toList());
    }

    @Test
    void requirements_have_codes_and_words_in_both_languages() {
        assertEquals("urgent-issues-treated", Requirement.URGENT_ISSUES_TREATED.code());
        assertTrue(Requirement.RESTS_ON_RESULT.th().contains("ผลการประเมิน"));
        assertTrue(Requirement.RESTS_ON_RESULT.en().contains("result"));
    }

    @Test
    void the_full_score_class_calls_for_no_issue() {
        assertTrue(Triage.URGENT.callsForIssue());
        assertTrue(Triage.IMPROVE.callsForIssue());
        assertFalse(Triage.KEEP.callsForIssue());
    }

    private static List<Requirement> unmet(Plan plan) {
        return o42(plan).requirements().stream()
                .filter(finding -> !finding.met())
                .map(RequirementFinding::requirement)
                .toList();
    }

    private static Measure withResponsible(Measure of, Responsible responsible) {
        return new Measure(
                of.no(),
                of.issueNo(),
                of.itemCodes(),
                of.title(),
                of.steps(),
                responsible,
                of.period(),
                of.monitoring(),
                of.reporting(),
                of.budget());
    }
}
