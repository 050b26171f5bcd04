package org.itahub.reporting.document.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;

/** One quarter of a plan: every measure, what was reported on it, and what changed since the quarter before. */
record QuarterDocument(PlanCourse course, Quarter quarter) {

    Document document() {
        List<MeasureQuarter> measures = course.measures(quarter);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction(measures)));
        blocks.add(StandingCounts.table(
                "สรุปสถานะของมาตรการ",
                measures.stream().map(MeasureQuarter::standing).toList()));
        blocks.add(ProgressColumn.table(
                "progress",
                "ผลการดำเนินการรายมาตรการ",
                measures,
                ProgressColumn.NO,
                ProgressColumn.MEASURE,
                ProgressColumn.STATE,
                ProgressColumn.PERCENT,
                ProgressColumn.DONE,
                ProgressColumn.EVIDENCE,
                ProgressColumn.OBSTACLES,
                ProgressColumn.SUGGESTIONS,
                ProgressColumn.REPORTED_ON));
        missing(measures, blocks);
        List<Change> changes = new ProgressChanges(course, quarter).all();
        blocks.add(changes.isEmpty() ? new Paragraph(ProgressWords.NO_CHANGES) : Change.table(changes));
        return ProgressWords.document(
                course,
                "รายงานความก้าวหน้าการดำเนินการตามแผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                Wordings.quarter(quarter.number(), course.year().value()),
                blocks);
    }

    private String introduction(List<MeasureQuarter> measures) {
        Plan plan = course.planAt(quarter);
        String whole = "แผนปีงบประมาณ พ.ศ. " + plan.fiscalYear() + " ฉบับที่\u00a0" + plan.version() + " มี "
                + measures.size() + " มาตรการ";
        boolean empty = empty(measures);
        if (empty && !course.begun(quarter)) {
            return whole + " ไตรมาสนี้เริ่มวันที่ " + Wordings.day(quarter.firstDay(course.year()))
                    + " จึงยังไม่มีผลให้รายงาน";
        }
        String due = course.due(quarter)
                .map(day -> " กำหนดส่งรายงานภายในวันที่ " + Wordings.day(day))
                .orElse("");
        if (empty) {
            return whole + due + " ยังไม่มีรายงานผลของไตรมาสนี้" + (course.overdue(quarter) ? " และเกินกำหนดแล้ว" : "");
        }
        return whole + due + " ส่งรายงานแล้ว " + reported(measures) + " มาตรการ ผู้บังคับบัญชาตรวจรับแล้ว "
                + measures.stream().filter(each -> each.accepted().isPresent()).count() + " มาตรการ";
    }

    /** Names the measures without a report where others have one; where none has, the introduction says so. */
    private static void missing(List<MeasureQuarter> measures, List<Block> blocks) {
        if (empty(measures)) {
            return;
        }
        String names = measures.stream()
                .filter(each -> each.standing() == Standing.UNREPORTED)
                .map(each -> each.measure().no() + ". " + each.measure().title())
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            blocks.add(new Paragraph("มาตรการที่ยังไม่มีรายงานผลของไตรมาสนี้ ได้แก่ " + names));
        }
    }

    private static boolean empty(List<MeasureQuarter> measures) {
        return measures.stream().noneMatch(each -> each.report().isPresent());
    }

    /** What was sent back does not count. */
    private static long reported(List<MeasureQuarter> measures) {
        return measures.stream()
                .flatMap(each -> each.report().stream())
                .filter(report -> report.review() != Progress.Review.RETURNED)
                .count();
    }
}
