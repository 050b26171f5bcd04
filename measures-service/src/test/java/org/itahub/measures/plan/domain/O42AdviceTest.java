package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.bare;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.o42;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

class O42AdviceTest {
    @Test
    void a_plan_that_meets_o42_leaves_nothing_to_do() {
        O42 findings = o42(ready());

        assertEquals(
                "แผนครบตามข้อ O42 แล้ว ส่งลงนามได้", O42Advice.summary(findings).th());
        for (RequirementFinding finding : findings.requirements()) {
            assertEquals(Optional.empty(), O42Advice.of(finding, findings));
        }
        for (Asked asked : findings.asked()) {
            assertTrue(asked.met());
            assertEquals(List.of(1, 2), asked.metBy());
            assertEquals(Optional.empty(), O42Advice.of(asked, findings));
        }
    }

    @Test
    void a_plan_that_was_submitted_is_not_told_to_be_submitted_and_one_in_force_not_to_be_changed() {
        assertEquals(
                "The plan meets O42 and is with its signatories",
                O42Advice.summary(o42(Plans.submitted())).en());
        assertEquals(
                "แผนที่ประกาศแล้วครบตามข้อ O42",
                O42Advice.summary(o42(Plans.published())).th());

        O42 overtaken = O42.of(Plans.published(), 2);
        Words todo = O42Advice.of(finding(overtaken, Requirement.RESTS_ON_NEWEST_REVISION), overtaken)
                .orElseThrow();
        assertTrue(todo.th().startsWith("แผนประกาศแล้ว ให้เริ่มแผนฉบับใหม่ก่อน"), todo.th());
        assertTrue(
                todo.en().startsWith("The plan is published: begin a new version of it first. The result"), todo.en());
        O42 onItsWay = O42.of(Plans.submitted(), 2);
        assertTrue(O42Advice.of(finding(onItsWay, Requirement.RESTS_ON_NEWEST_REVISION), onItsWay)
                .orElseThrow()
                .en()
                .startsWith("The plan is with its signatories: recall it or have it returned first. The result"));
    }

    @Test
    void each_requirement_names_the_measures_by_which_it_is_met() {
        O42 findings = o42(with(with(draft(), complete(3)), complete(1)));

        assertEquals(List.of(1, 2), finding(findings, Requirement.HAS_MEASURES).metBy());
        assertEquals(
                List.of(2), finding(findings, Requirement.URGENT_ISSUES_TREATED).metBy());
        assertEquals(List.of(), finding(findings, Requirement.RESTS_ON_RESULT).metBy());
    }

    @Test
    void untreated_issues_are_named_with_their_scores() {
        O42 findings = o42(draft());

        Words todo = O42Advice.of(finding(findings, Requirement.URGENT_ISSUES_TREATED), findings)
                .orElseThrow();

        assertEquals(
                "เพิ่มมาตรการสำหรับประเด็นที่ 1 ตัวชี้วัด 2 (84.52 คะแนน) และประเด็นที่ 2 ตัวชี้วัด 4 (75.94 คะแนน)",
                todo.th());
        assertEquals("Add a measure for issue 1, Indicator 2 (84.52) and issue 2, Indicator 4 (75.94)", todo.en());
        assertEquals(
                "The plan does not meet O42 yet; left to do: 2",
                O42Advice.summary(findings).en());
    }

    @Test
    void what_measures_lack_is_told_with_their_numbers() {
        O42 findings = o42(with(with(ready(), bare(1)), bare(2)));
        Asked steps = findings.asked().stream()
                .filter(asked -> asked.lack() == Lack.STEPS_MISSING)
                .findFirst()
                .orElseThrow();

        assertFalse(steps.met());
        assertEquals(List.of(1, 2), steps.metBy());
        assertEquals(List.of(3, 4), steps.missingIn());
        assertEquals(
                "มาตรการที่ 3, 4 ยังไม่มีขั้นตอนหรือวิธีปฏิบัติ ให้เขียนอย่างน้อยหนึ่งขั้นตอน",
                O42Advice.of(steps, findings).orElseThrow().th());
        assertTrue(O42Advice.of(steps, findings).orElseThrow().en().startsWith("Measures 3, 4: "));
    }

    @Test
    void one_measure_is_told_in_the_singular_and_none_meets_nothing() {
        O42 findings = o42(with(draft(), bare(1)));
        assertTrue(O42Advice.of(findings.asked().getFirst(), findings)
                .orElseThrow()
                .en()
                .startsWith("Measure 1: "));
        assertFalse(o42(draft()).asked().getFirst().met());
    }

    @Test
    void a_plan_on_the_wrong_year_or_revision_is_told_how_to_come_right() {
        Plan other =
                Plan.draft("H140001", new FiscalYear(2566), new ResultBasis(new FiscalYear(2564), 1, "1"), List.of());
        O42 findings = O42.of(other, 2);

        for (Requirement requirement :
                List.of(Requirement.RESTS_ON_RESULT, Requirement.RESTS_ON_NEWEST_REVISION, Requirement.HAS_MEASURES)) {
            Words todo = O42Advice.of(finding(findings, requirement), findings).orElseThrow();
            assertFalse(todo.th().isBlank() || todo.en().isBlank());
        }
    }

    private static RequirementFinding finding(O42 findings, Requirement requirement) {
        return findings.requirements().stream()
                .filter(finding -> finding.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }
}
