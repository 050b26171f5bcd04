package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.bare;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.costing;
import static org.itahub.measures.plan.domain.Plans.draftWith;
import static org.itahub.measures.plan.domain.Plans.issue;
import static org.itahub.measures.plan.domain.Plans.item;
import static org.itahub.measures.plan.domain.Plans.published;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.itahub.measures.plan.domain.Plans.treating;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    /** Should this text change for a plan that has nothing new, every signature given so far would no longer match. */
    @Test
    void the_text_of_a_plan_is_this_for_ever() {
        Plan plan = with(
                with(
                        draftWith(issue(1, "4", "75.90", Triage.URGENT, item("I20", "70.10"))),
                        costing(treating(complete(1), "I20"), "1500.50")),
                bare(1));

        assertEquals("""
                ita-hub plan text 1
                agency=H140001
                year=2566
                version=1
                result/year=2565
                result/revision=1
                result/policy=1
                issue/1/indicator=4
                issue/1/nameTh=ตัวชี้วัด 4
                issue/1/nameEn=Indicator 4
                issue/1/instrument=IIT
                issue/1/score=75.9
                issue/1/triage=URGENT
                issue/1/recoverablePoints=0.93
                issue/1/item/1/code=I20
                issue/1/item/1/topicTh=ข้อ I20
                issue/1/item/1/topicEn=Item I20
                issue/1/item/1/score=70.1
                issue/1/item/1/recoverablePoints=0.3
                measure/1/title=จัดทำคู่มือการยืมทรัพย์สินของทางราชการ
                measure/1/issue=1
                measure/1/item/1=I20
                measure/1/step/1=ยกร่างคู่มือ
                measure/1/step/2=แจ้งเวียนทุกหน่วยงาน
                measure/1/unit/1/code=01
                measure/1/unit/1/name=สำนักปลัด
                measure/1/period=MONTHS 2023-01 2023-03
                measure/1/monitoring=หัวหน้าสำนักปลัดติดตามในการประชุมประจำเดือน
                measure/1/reporting=ผลการแจ้งเวียนคู่มือ
                measure/1/frequency=QUARTERLY
                measure/1/deliverable/1=คู่มือ
                measure/1/budget=1500.5
                measure/2/title=ทบทวนขั้นตอนการเบิกจ่าย
                measure/2/issue=1
                """, PlanText.of(plan));
        assertEquals(64, PlanText.hash(plan).length());
    }

    @Test
    void the_sign_off_is_no_part_of_the_text() {
        assertEquals(PlanText.of(ready()), PlanText.of(submitted()));
        assertEquals(PlanText.of(ready()), PlanText.of(published()));
    }

    @Test
    void a_new_version_is_another_text_even_where_it_says_the_same() {
        Plan next = ((VersionStart.Started) published().nextVersion("ปรับงบประมาณ")).plan();

        assertNotEquals(PlanText.hash(published()), PlanText.hash(next));
        assertEquals(PlanText.content(published()), PlanText.content(next));
    }

    @Test
    void an_entry_cannot_be_mistaken_for_a_line_or_for_two_entries() {
        assertNotEquals(steps("ก\nmeasure/1/step/2=ข"), steps("ก", "ข"));
        assertNotEquals(steps("ก\\nข"), steps("ก\nข"));
        assertNotEquals(steps("ก\r"), steps("ก\\r"));
        assertNotEquals(steps("ก", "ข"), steps("ข", "ก"));
    }

    @Test
    void all_units_together_stand_in_the_text() {
        Measure one = complete(1);
        Measure shared = new Measure(
                one.no(),
                one.issueNo(),
                one.itemCodes(),
                one.title(),
                one.steps(),
                new Responsible(one.responsible().units(), true),
                one.period(),
                one.monitoring(),
                one.reporting(),
                one.budget());

        assertNotEquals(PlanText.hash(with(ready(), one)), PlanText.hash(with(ready(), shared)));
    }

    private static String steps(String... steps) {
        Measure one = complete(1);
        return PlanText.of(with(
                Plans.draft(),
                new Measure(
                        0,
                        1,
                        List.of(),
                        one.title(),
                        // not stripped: a line feed within an entry is what this is about
                        List.of(steps).stream().map(step -> "x" + step + "x").toList(),
                        one.responsible(),
                        one.period(),
                        one.monitoring(),
                        one.reporting(),
                        one.budget())));
    }
}
