package org.itahub.reporting.document.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.PlanVersion;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.State;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void a_percent_that_moved_and_a_state_that_turned_stand_beside_those_of_the_quarter_before() {
        var changes = all(CourseSamples.phitsanulok(), Quarter.Q2);

        assertTrue(changes.contains("2 ความก้าวหน้า: ร้อยละ\u00a060 > ร้อยละ\u00a0100 "));
        assertTrue(changes.contains("2 สถานะ: อยู่ระหว่างดำเนินการ > ดำเนินการแล้วเสร็จ "));
    }

    @Test
    void a_measure_that_fell_back_says_why() {
        var changes = all(
                reports(
                        CourseSamples.report(1, 1, State.UNDER_WAY, 40, null, null),
                        CourseSamples.report(1, 2, State.NOT_STARTED, 0, null, "เริ่มใหม่ทั้งหมด")),
                Quarter.Q2);

        assertTrue(changes.contains("1 ความก้าวหน้า: ร้อยละ\u00a040 > ร้อยละ\u00a00 เริ่มใหม่ทั้งหมด"));
        assertTrue(changes.contains("1 สถานะ: อยู่ระหว่างดำเนินการ > ยังไม่ดำเนินการ เริ่มใหม่ทั้งหมด"));
    }

    @Test
    void a_measure_that_was_given_up_says_why_even_in_its_first_report() {
        var changes = all(reports(CourseSamples.report(1, 1, State.CANCELLED, 0, "ซ้ำกับแผนอื่น", null)), Quarter.Q1);

        assertTrue(changes.contains("1 สถานะ:  > ยกเลิก ซ้ำกับแผนอื่น"));
    }

    @Test
    void the_first_report_on_a_measure_is_no_change() {
        var changes = all(reports(CourseSamples.report(1, 1, State.UNDER_WAY, 40, null, null)), Quarter.Q1);

        assertTrue(changes.stream().noneMatch(change -> change.startsWith("1 ")));
    }

    @Test
    void a_quarter_is_held_against_the_last_one_that_was_reported_on() {
        var changes = all(
                reports(
                        CourseSamples.report(1, 1, State.UNDER_WAY, 40, null, null),
                        CourseSamples.report(1, 3, State.UNDER_WAY, 70, null, null)),
                Quarter.Q3);

        assertTrue(changes.contains("1 ความก้าวหน้า: ร้อยละ\u00a040 > ร้อยละ\u00a070 "));
    }

    @Test
    void what_was_handed_in_late_or_not_at_all_though_it_is_due_is_said() {
        var changes = all(CourseSamples.phitsanulok(), Quarter.Q1);

        assertTrue(changes.contains(
                "2 การส่งรายงาน: กำหนดส่ง 16\u00a0มกราคม\u00a02566 > ส่งเมื่อ 18\u00a0มกราคม\u00a02566 เกินกำหนด "));
        assertTrue(changes.contains("5 การส่งรายงาน: กำหนดส่ง 16\u00a0มกราคม\u00a02566 > ยังไม่ส่ง เกินกำหนดแล้ว "));
        assertTrue(all(CourseSamples.phitsanulok(), Quarter.Q2).stream()
                .noneMatch(change -> change.contains("การส่งรายงาน")));
    }

    @Test
    void a_due_date_that_was_moved_after_the_plan_is_said_and_nothing_is_late_before_it() {
        PlanCourse course = CourseSamples.phitsanulok();
        var moved = course.reports().stream()
                .map(report -> CourseStrains.due(report, LocalDate.of(2023, 1, 31)))
                .toList();
        var extended = CourseSamples.on(LocalDate.of(2023, 1, 31), CourseSamples.with(course, moved));

        var changes = all(extended, Quarter.Q1);

        assertTrue(changes.contains("- กำหนดส่งรายงาน: 16\u00a0มกราคม\u00a02566 > 31\u00a0มกราคม\u00a02566 "));
        assertTrue(changes.stream().noneMatch(change -> change.startsWith("5 ")));
    }

    @Test
    void a_measure_whose_time_is_over_though_it_is_not_done_is_behind_the_plan() {
        var changes = all(CourseSamples.phitsanulok(), Quarter.Q2);

        assertTrue(changes.contains("4 กำหนดแล้วเสร็จ: ภายใน 31\u00a0มีนาคม\u00a02566 > ยังไม่มีรายงานว่าแล้วเสร็จ "));
        assertTrue(changes.stream().noneMatch(change -> change.startsWith("2 กำหนดแล้วเสร็จ")));
        assertTrue(all(CourseSamples.on(LocalDate.of(2023, 3, 31), CourseSamples.phitsanulok()), Quarter.Q2).stream()
                .noneMatch(change -> change.contains("กำหนดแล้วเสร็จ: ภายใน 31\u00a0มีนาคม")));
    }

    @Test
    void a_later_version_says_what_came_went_and_reads_otherwise_and_why() {
        var changes = all(CourseSamples.replaced(), Quarter.Q2);

        assertEquals(
                List.of(
                        "- ฉบับของแผน:  > แผนฉบับที่\u00a02 ปรับตามงบประมาณที่ได้รับจัดสรรกลางปี",
                        "1 แก้ไขระยะเวลา: ตลอดปีงบประมาณ พ.ศ.\u00a02566 > ภายในเดือนมิถุนายน\u00a02566 ตามแผนฉบับที่\u00a02",
                        "3 ยกเลิกมาตรการ:  >  ตามแผนฉบับที่\u00a02",
                        "6 เพิ่มมาตรการ:  >  ตามแผนฉบับที่\u00a02"),
                changes.subList(0, 4));
        assertTrue(
                all(CourseSamples.replaced(), Quarter.Q1).stream().noneMatch(change -> change.contains("ฉบับของแผน")));
    }

    @Test
    void a_version_whose_predecessor_is_not_known_says_at_least_that_it_came() {
        PlanCourse course = CourseSamples.replaced();
        var later =
                new PlanCourse(course.agency(), List.of(course.versions().getLast()), course.reports(), course.today());

        assertTrue(all(later, Quarter.Q2)
                .contains("- ฉบับของแผน:  > แผนฉบับที่\u00a02 ปรับตามงบประมาณที่ได้รับจัดสรรกลางปี"));
    }

    @Test
    void every_field_of_a_measure_that_a_version_may_change_is_compared() {
        var plan = CourseSamples.phitsanulok().versions().getFirst().plan();
        var one = plan.measures().getFirst();
        var other = plan.measures().get(1);

        for (MeasureField field : MeasureField.values()) {
            if (field != MeasureField.FREQUENCY) {
                assertTrue(field.differs(one, other), field.name());
            }
        }
        assertEquals(List.of("รายไตรมาส"), MeasureField.FREQUENCY.of(one, 2566, CourseSamples.QUARTERLY));
    }

    @Test
    void a_change_is_told_also_where_the_agencys_wording_of_both_reads_the_same() {
        Texts own = Texts.of(
                Catalogue.of("quarterly-progress", Language.THAI).orElseThrow(),
                Map.of("period.fiscal-year", "ตามแผน", "period.due-month", "ตามแผน"));

        var changes = new ProgressChanges(CourseSamples.replaced(), Quarter.Q2, own)
                .all().stream().map(ChangesTest::words).toList();

        assertTrue(changes.contains("1 แก้ไขระยะเวลา: ตามแผน > ตามแผน ตามแผนฉบับที่\u00a02"), changes::toString);
    }

    @Test
    void a_version_published_outside_the_year_counts_for_its_first_or_last_quarter() {
        PlanCourse course = CourseSamples.phitsanulok();
        var plan = course.versions().getFirst().plan();

        assertEquals(Quarter.Q1, course.published(on(plan, "2022-09-30T09:00:00+07:00")));
        assertEquals(Quarter.Q1, course.published(on(plan, "2022-12-31T23:00:00+07:00")));
        assertEquals(Quarter.Q2, course.published(on(plan, "2023-01-01T00:00:00+07:00")));
        assertEquals(Quarter.Q4, course.published(on(plan, "2023-10-01T09:00:00+07:00")));
    }

    private static PlanVersion on(Plan plan, String publishedAt) {
        return CourseSamples.version(CourseSamples.republished(plan, 2, publishedAt, plan.measures()), null);
    }

    private static PlanCourse reports(Progress... reports) {
        return CourseSamples.with(CourseSamples.phitsanulok(), List.of(reports));
    }

    private static List<String> all(PlanCourse course, Quarter quarter) {
        return new ProgressChanges(course, quarter, CourseSamples.QUARTERLY)
                .all().stream().map(ChangesTest::words).toList();
    }

    private static String words(Change change) {
        return (change.measure() == null
                        ? "-"
                        : Integer.toString(change.measure().no())) + " " + change.subject()
                + ": " + String.join("|", change.before()) + " > " + String.join("|", change.after()) + " "
                + String.join("|", change.reason());
    }
}
