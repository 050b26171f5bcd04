package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.PlanCopies;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.PlanVersion;
import org.itahub.reporting.progress.Progress;

/** Courses with as much as the services accept, and with what nobody expects. */
final class CourseStrains {
    static final String ODD = "=1+1 <b>&amp;</b>";

    private static final int STEPS = 40;

    private CourseStrains() {}

    /** A second version rewrote all 40 steps of a measure; the agency's name has 300 letters without a space. */
    static PlanCourse manyLines() {
        PlanCourse course = CourseSamples.replaced();
        Agency agency = course.agency();
        return CourseSamples.of(
                new Agency(
                        agency.code(),
                        "องค์การบริหารส่วนตำบลบ้านน้ำปี้".repeat(10).substring(0, 300),
                        agency.nameEn(),
                        agency.type(),
                        agency.province(),
                        agency.district()),
                List.of(
                        steps(course.versions().getFirst(), "เดิม"),
                        steps(course.versions().getLast(), "ใหม่")),
                course.reports(),
                course.today());
    }

    /** A second version changed every field of every measure. */
    static PlanCourse rewritten() {
        PlanCourse course = CourseSamples.phitsanulok();
        PlanVersion first = course.versions().getFirst();
        var measures =
                first.plan().measures().stream().map(CourseStrains::rewritten).toList();
        Plan second = CourseSamples.republished(first.plan(), 2, "2023-02-15T09:00:00+07:00", measures);
        return CourseSamples.of(
                course.agency(),
                List.of(first, CourseSamples.version(second, "เขียนใหม่ทั้งแผน")),
                course.reports(),
                course.today());
    }

    private static Plan.Measure rewritten(Plan.Measure measure) {
        return new Plan.Measure(
                measure.no(),
                measure.issueNo(),
                List.of("I99"),
                "ชื่อใหม่",
                List.of("ขั้นตอนใหม่"),
                measure.responsibleUnits(),
                !measure.allUnits(),
                new Plan.Period("QUARTER", "2023-04", "2023-06"),
                "ติดตามใหม่",
                new Plan.Reporting("เรื่องใหม่", "MONTHLY", List.of("ผลผลิตใหม่")),
                new BigDecimal("15000.5"));
    }

    /** The same course, its reports saying the same everywhere. */
    static PlanCourse told(PlanCourse course, String text) {
        return CourseSamples.with(
                course,
                course.reports().stream().map(report -> told(report, text)).toList());
    }

    private static Progress told(Progress report, String text) {
        return new Progress(
                report.agencyCode(),
                report.fiscalYear(),
                report.measureNo(),
                report.quarter(),
                report.review(),
                report.state(),
                report.percent(),
                text,
                List.of(new Progress.Deliverable(text, "https://phitsanulok.example/" + "a".repeat(300))),
                text,
                text,
                text,
                text,
                text,
                report.reportedOn(),
                report.submittedAt(),
                report.dueDate(),
                report.late(),
                text,
                List.of(new Progress.Evidence(text, null)));
    }

    /** The same report with an obstacle and without a suggestion. */
    static Progress hindered(Progress report) {
        return new Progress(
                report.agencyCode(),
                report.fiscalYear(),
                report.measureNo(),
                report.quarter(),
                report.review(),
                report.state(),
                report.percent(),
                report.done(),
                report.deliverables(),
                "งบประมาณไม่พอ",
                "-",
                report.whatHelped(),
                report.cancelReason(),
                report.behindReason(),
                report.reportedOn(),
                report.submittedAt(),
                report.dueDate(),
                report.late(),
                report.reason(),
                report.evidence());
    }

    /** The same report, due on another day. */
    static Progress due(Progress report, LocalDate day) {
        return new Progress(
                report.agencyCode(),
                report.fiscalYear(),
                report.measureNo(),
                report.quarter(),
                report.review(),
                report.state(),
                report.percent(),
                report.done(),
                report.deliverables(),
                report.obstacles(),
                report.suggestions(),
                report.whatHelped(),
                report.cancelReason(),
                report.behindReason(),
                report.reportedOn(),
                report.submittedAt(),
                day,
                false,
                report.reason(),
                report.evidence());
    }

    private static PlanVersion steps(PlanVersion version, String word) {
        return CourseSamples.version(
                PlanCopies.withMeasures(
                        version.plan(),
                        version.plan().measures().stream()
                                .map(measure -> measure.no() == 2 ? steps(measure, word) : measure)
                                .toList()),
                version.reason());
    }

    private static Plan.Measure steps(Plan.Measure measure, String word) {
        return new Plan.Measure(
                measure.no(),
                measure.issueNo(),
                measure.itemCodes(),
                measure.title(),
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> "ตรวจทะเบียนทรัพย์สินรอบที่ " + step + " จบขั้นตอน" + word)
                        .toList(),
                measure.responsibleUnits(),
                measure.allUnits(),
                measure.period(),
                measure.monitoring(),
                measure.reporting(),
                measure.budget());
    }
}
