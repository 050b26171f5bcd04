package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.bare;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.costing;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.draftWith;
import static org.itahub.measures.plan.domain.Plans.issue;
import static org.itahub.measures.plan.domain.Plans.item;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {
    @Test
    void plans_that_say_the_same_have_no_difference() {
        assertTrue(PlanDifference.between(ready(), ready()).empty());
    }

    @Test
    void a_changed_measure_shows_the_changed_fields_only_with_before_and_after() {
        Measure one = complete(1);
        Measure changed = costing(
                new Measure(
                        1,
                        1,
                        List.of(),
                        one.title(),
                        List.of("ยกร่างคู่มือ", "อบรมผู้ดูแลทะเบียน"),
                        one.responsible(),
                        one.period(),
                        one.monitoring(),
                        one.reporting(),
                        null),
                "15000.00");

        PlanDifference difference = PlanDifference.between(ready(), replaced(ready(), changed));

        assertEquals(
                List.of(new PartChange(
                        PartChange.Kind.CHANGED,
                        "1",
                        one.title(),
                        List.of(
                                new FieldChange(
                                        "steps",
                                        "ขั้นตอนหรือวิธีปฏิบัติ",
                                        "Steps",
                                        "ยกร่างคู่มือ\nแจ้งเวียนทุกหน่วยงาน",
                                        "ยกร่างคู่มือ\nอบรมผู้ดูแลทะเบียน",
                                        List.of("อบรมผู้ดูแลทะเบียน"),
                                        List.of("แจ้งเวียนทุกหน่วยงาน")),
                                new FieldChange(
                                        "budget",
                                        "งบประมาณ (บาท)",
                                        "Budget (baht)",
                                        null,
                                        "15,000.00",
                                        List.of(),
                                        List.of())))),
                difference.measures());
        assertEquals(List.of(), difference.plan());
        assertEquals(List.of(), difference.issues());
        assertFalse(difference.empty());
    }

    @Test
    void a_measure_that_came_or_went_shows_everything_that_it_says_or_said() {
        Plan after = with(((MeasureEdit.Done) ready().remove(1)).plan(), bare(2));

        List<PartChange> changes = PlanDifference.between(ready(), after).measures();

        assertEquals(
                List.of(PartChange.Kind.REMOVED, PartChange.Kind.ADDED),
                changes.stream().map(PartChange::kind).toList());
        assertEquals(List.of("1", "3"), changes.stream().map(PartChange::key).toList());
        assertEquals(
                List.of(
                        "title",
                        "issue",
                        "steps",
                        "responsible-units",
                        "period",
                        "monitoring",
                        "reporting",
                        "reporting-frequency",
                        "deliverables"),
                codes(changes.getFirst()));
        assertEquals(List.of("title", "issue"), codes(changes.getLast()));
        assertEquals("ทบทวนขั้นตอนการเบิกจ่าย", changes.getLast().title());
        assertEquals("สำนักปลัด (01)", before(changes.getFirst(), "responsible-units"));
        assertEquals("มกราคม – มีนาคม 2566", before(changes.getFirst(), "period"));
        assertEquals("รายไตรมาส", before(changes.getFirst(), "reporting-frequency"));
    }

    @Test
    void entries_in_another_order_are_a_change_without_one_that_came_or_went() {
        Measure one = complete(1);
        Measure turned = new Measure(
                1,
                1,
                List.of(),
                one.title(),
                one.steps().reversed(),
                one.responsible(),
                one.period(),
                one.monitoring(),
                one.reporting(),
                null);

        FieldChange change = PlanDifference.between(ready(), replaced(ready(), turned))
                .measures()
                .getFirst()
                .fields()
                .getFirst();

        assertEquals("แจ้งเวียนทุกหน่วยงาน\nยกร่างคู่มือ", change.after());
        assertEquals(List.of(), change.added());
        assertEquals(List.of(), change.removed());
    }

    @Test
    void an_entry_that_stands_twice_and_then_once_went_once() {
        PlanField<List<String>> field = PlanField.many("x", "ก", "x", entries -> entries);

        FieldChange change =
                field.between(List.of("a", "a", "b"), List.of("a", "b", "b")).orElseThrow();

        assertEquals(List.of("a"), change.removed());
        assertEquals(List.of("b"), change.added());
    }

    @Test
    void another_basis_and_its_issues_are_shown() {
        Plan before = draft();
        Plan after = ((IssueRefresh.Done) before.refreshed(
                        new ResultBasis(new FiscalYear(2565), 2, "2"),
                        List.of(
                                issue(1, "2", "86.00", Triage.IMPROVE),
                                issue(2, "4", "75.94", Triage.URGENT, item("I20", "70.10")),
                                issue(3, "7", "100.00", Triage.KEEP))))
                .plan();

        PlanDifference difference = PlanDifference.between(before, after);

        assertEquals(
                List.of("result-revision", "policy"),
                difference.plan().stream().map(FieldChange::code).toList());
        assertEquals(
                List.of("2 CHANGED", "4 CHANGED", "6 REMOVED", "7 ADDED"),
                difference.issues().stream()
                        .map(change -> change.key() + " " + change.kind())
                        .toList());
        assertEquals(List.of("score", "triage"), codes(difference.issues().getFirst()));
        assertEquals("แก้ไขโดยเร่งด่วน", before(difference.issues().getFirst(), "triage"));
        assertEquals("พัฒนาให้ดีขึ้น", after(difference.issues().getFirst(), "triage"));
        assertEquals(
                List.of("I23 ข้อ I23 (Item I23) ได้ 72.4 คะแนน เพิ่มได้ 0.3"),
                difference.issues().get(1).fields().getFirst().removed());
        assertEquals("รักษาระดับ", after(difference.issues().getLast(), "triage"));
        assertEquals("ตัวชี้วัด 7", difference.issues().getLast().title());
    }

    @Test
    void versions_are_named_and_a_first_result_year_is_shown() {
        Plan other =
                Plan.draft("H140001", new FiscalYear(2566), new ResultBasis(new FiscalYear(2564), 1, "1"), List.of());

        PlanDifference difference = PlanDifference.between(draftWith(), other);

        assertEquals(1, difference.before());
        assertEquals(1, difference.after());
        assertEquals("2565", difference.plan().getFirst().before());
        assertEquals("2564", difference.plan().getFirst().after());
    }

    @Test
    void all_units_and_frequencies_are_shown_in_words() {
        Measure one = complete(1);
        Measure shared = new Measure(
                1,
                1,
                List.of(),
                one.title(),
                one.steps(),
                new Responsible(List.of(new ResponsibleUnit(null, "กองช่าง")), true),
                one.period(),
                one.monitoring(),
                new Reporting("ผลการแจ้งเวียนคู่มือ", ReportingFrequency.MONTHLY, List.of("คู่มือ")),
                null);

        PartChange change = PlanDifference.between(ready(), replaced(ready(), shared))
                .measures()
                .getFirst();

        assertEquals(List.of("responsible-units", "all-units", "reporting-frequency"), codes(change));
        assertEquals("กองช่าง", after(change, "responsible-units"));
        assertEquals("ใช่", after(change, "all-units"));
        assertEquals("รายเดือน", after(change, "reporting-frequency"));
        Measure yearly = new Measure(
                1,
                1,
                List.of(),
                one.title(),
                one.steps(),
                one.responsible(),
                one.period(),
                one.monitoring(),
                new Reporting("ผลการแจ้งเวียนคู่มือ", ReportingFrequency.YEARLY, List.of("คู่มือ")),
                null);
        assertEquals(
                "รายปี",
                after(
                        PlanDifference.between(ready(), replaced(ready(), yearly))
                                .measures()
                                .getFirst(),
                        "reporting-frequency"));
    }

    @Test
    void every_field_has_a_code_of_its_own_and_a_name_in_both_languages() {
        Stream.of(PlanFields.PLAN, PlanFields.ISSUE, PlanFields.MEASURE).forEach(fields -> {
            assertEquals(
                    fields.size(),
                    fields.stream().map(PlanField::code).distinct().count());
            fields.forEach(
                    field -> assertFalse(field.th().isBlank() || field.en().isBlank(), field.code()));
        });
    }

    private static Plan replaced(Plan plan, Measure measure) {
        return ((MeasureEdit.Done) plan.replace(measure)).plan();
    }

    private static List<String> codes(PartChange change) {
        return change.fields().stream().map(FieldChange::code).toList();
    }

    private static String before(PartChange change, String code) {
        return field(change, code).before();
    }

    private static String after(PartChange change, String code) {
        return field(change, code).after();
    }

    private static FieldChange field(PartChange change, String code) {
        return change.fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
