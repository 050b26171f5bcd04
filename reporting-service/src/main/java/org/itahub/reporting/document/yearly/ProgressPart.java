package org.itahub.reporting.document.yearly;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.Review;

/**
 * How far the plan has come, quarter by quarter. Only what the supervisor accepted is shown to the public; of a report
 * under review the document says that it is there, not what it says. Where an accepted report names no obstacle or
 * suggestion the document says so in words: a report silent on them fails its disclosure item.
 */
public record ProgressPart(List<QuarterPart> quarters, List<Remark> remarks) {
    private static final String NO_OBSTACLES = "ไม่มีปัญหาหรืออุปสรรคที่รายงาน";
    private static final String NO_SUGGESTIONS = "ไม่มีข้อเสนอแนะที่รายงาน";

    /** @param rows one per measure; empty where no measure of the quarter has been reported */
    public record QuarterPart(String name, int measures, int reported, int accepted, List<Row> rows) {}

    /** @param done null unless accepted; @param note what stands in place of an unaccepted report */
    public record Row(
            int no,
            String title,
            String state,
            String percent,
            String done,
            List<Progress.Deliverable> deliverables,
            String obstacles,
            String suggestions,
            String reportedOn,
            boolean late,
            String note) {}

    /** An obstacle or suggestion of the year so far. */
    public record Remark(String quarter, int measureNo, String obstacles, String suggestions) {}

    /** Reports on measures that a later version of the plan removed stay with the measures service. */
    static ProgressPart of(Plan plan, List<Progress> everything) {
        Set<Integer> inForce = plan.measures().stream().map(Plan.Measure::no).collect(Collectors.toSet());
        List<Progress> reports = everything.stream()
                .filter(report -> inForce.contains(report.measureNo()))
                .toList();
        List<QuarterPart> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> quarter(
                        quarter,
                        plan,
                        reports.stream()
                                .filter(report -> report.quarter() == quarter)
                                .toList()))
                .toList();
        return new ProgressPart(
                quarters, reports.stream().flatMap(ProgressPart::remark).toList());
    }

    /** True once any report of the year has been accepted; before that there is nothing to sum up. */
    public boolean anyAccepted() {
        return quarters.stream().anyMatch(quarter -> quarter.accepted() > 0);
    }

    private static QuarterPart quarter(int number, Plan plan, List<Progress> reports) {
        Map<Integer, Progress> byMeasure = reports.stream()
                .collect(Collectors.toMap(Progress::measureNo, Function.identity(), (first, second) -> second));
        List<Row> rows = reports.isEmpty()
                ? List.of()
                : plan.measures().stream()
                        .sorted(Comparator.comparingInt(Plan.Measure::no))
                        .map(measure -> row(measure, byMeasure.get(measure.no())))
                        .toList();
        return new QuarterPart(
                Wordings.quarter(number, plan.fiscalYear()),
                plan.measures().size(),
                (int) reports.stream()
                        .filter(each -> each.review() != Review.RETURNED)
                        .count(),
                (int) reports.stream().filter(ProgressPart::accepted).count(),
                rows);
    }

    private static Row row(Plan.Measure measure, Progress report) {
        if (report == null) {
            return note(measure, "ยังไม่ได้รายงาน");
        }
        return switch (report.review()) {
            case SUBMITTED -> note(measure, "ส่งรายงานแล้ว อยู่ระหว่างการตรวจรับของผู้บังคับบัญชา");
            case RETURNED -> note(measure, "อยู่ระหว่างแก้ไขรายงานตามที่ผู้บังคับบัญชาส่งกลับ");
            case ACCEPTED -> accepted(measure, report);
        };
    }

    private static Row accepted(Plan.Measure measure, Progress report) {
        return new Row(
                measure.no(),
                measure.title(),
                report.state().labelTh(),
                report.percent() == null ? Wordings.NOT_KNOWN : report.percent().toString(),
                done(report),
                report.deliverables(),
                Wordings.silent(report.obstacles()) ? NO_OBSTACLES : report.obstacles(),
                Wordings.silent(report.suggestions()) ? NO_SUGGESTIONS : report.suggestions(),
                Wordings.day(report.reportedOn()),
                report.late(),
                null);
    }

    private static String done(Progress report) {
        return Stream.of(
                        Wordings.silent(report.cancelReason()) ? null : "เหตุที่ยกเลิก: " + report.cancelReason(),
                        report.done())
                .filter(text -> !Wordings.silent(text))
                .collect(Collectors.joining(" "));
    }

    private static Row note(Plan.Measure measure, String note) {
        return new Row(measure.no(), measure.title(), null, null, null, List.of(), null, null, null, false, note);
    }

    private static Stream<Remark> remark(Progress report) {
        boolean nothing = Wordings.silent(report.obstacles()) && Wordings.silent(report.suggestions());
        return !accepted(report) || nothing
                ? Stream.empty()
                : Stream.of(new Remark(
                        "ไตรมาสที่\u00a0" + report.quarter(),
                        report.measureNo(),
                        Wordings.silent(report.obstacles()) ? null : report.obstacles(),
                        Wordings.silent(report.suggestions()) ? null : report.suggestions()));
    }

    private static boolean accepted(Progress report) {
        return report.review() == Review.ACCEPTED;
    }
}
