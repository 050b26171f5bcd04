package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.measures.PlanSignOff;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;

/**
 * The quarters of a plan's year beside each other, up to one of them.
 *
 * @param quarters those that are shown
 * @param last the newest of them that has begun; the first, where none has
 */
record CourseDocument(PlanCourse course, List<Quarter> quarters, Quarter last) {
    private static final SignOff.Heads SIGN_OFF = new SignOff.Heads("ที่", "ตำแหน่ง", "ชื่อ", "วันที่ลงนามในระบบ");

    /** What was reached in the quarters of the year up to that one. */
    static Document upTo(PlanCourse course, Quarter quarter) {
        return of(course, quarter)
                .document(
                        "รายงานความก้าวหน้าสะสมของการดำเนินการตามแผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        "ถึง" + Wordings.quarter(quarter.number(), course.year().value()),
                        List.of());
    }

    /** The yearly report on carrying out the plan (O43). */
    static Document ofYear(PlanCourse course) {
        return of(course, Quarter.Q4)
                .document(
                        "รายงานผลการดำเนินการตามแผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        "",
                        PlanSignOff.of(course.planAt(Quarter.Q4), "การลงนามเห็นชอบแผน", SIGN_OFF).stream()
                                .toList());
    }

    private static CourseDocument of(PlanCourse course, Quarter quarter) {
        List<Quarter> known = course.quartersUpTo(quarter);
        return new CourseDocument(
                course,
                Arrays.stream(Quarter.values())
                        .filter(each -> each.compareTo(quarter) <= 0)
                        .toList(),
                known.isEmpty() ? Quarter.Q1 : known.getLast());
    }

    private Document document(String title, String span, List<? extends Block> end) {
        List<Plan.Measure> measures = course.measuresUpTo(last);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(introduction(measures)));
        blocks.add(StandingCounts.table(
                "สรุปผลการดำเนินการ", measures.stream().map(this::reached).toList()));
        blocks.add(percents(measures));
        List<MeasureQuarter> outcomes = outcomes(measures);
        blocks.add(ProgressColumn.table(
                "outcomes",
                "ผลการดำเนินการรายมาตรการและรายไตรมาส",
                outcomes,
                ProgressColumn.NO,
                ProgressColumn.MEASURE,
                ProgressColumn.QUARTER,
                ProgressColumn.STATE,
                ProgressColumn.PERCENT,
                ProgressColumn.DONE,
                ProgressColumn.EVIDENCE,
                ProgressColumn.REPORTED_ON));
        remarks(outcomes, blocks);
        List<Change> changes = deviations();
        blocks.add(changes.isEmpty() ? new Paragraph(ProgressWords.NO_CHANGES) : Change.table(changes));
        blocks.addAll(end);
        return ProgressWords.document(course, title, span, blocks);
    }

    private String introduction(List<Plan.Measure> measures) {
        Plan plan = course.planAt(last);
        long done =
                measures.stream().filter(each -> reached(each) == Standing.DONE).count();
        return "แผนฉบับที่\u00a0" + plan.version() + " จัดทำจากผลการประเมินปีงบประมาณ พ.ศ. " + plan.resultYear()
                + " มี " + measures.size() + " มาตรการ " + standing(measures, done);
    }

    private String standing(List<Plan.Measure> measures, long done) {
        if (measures.stream().noneMatch(this::reported)) {
            return course.begun(last)
                    ? "ยังไม่มีรายงานผลของมาตรการใด"
                    : "ปีงบประมาณนี้เริ่มวันที่ " + Wordings.day(course.year().firstDay()) + " จึงยังไม่มีผลให้รายงาน";
        }
        String upTo = last == quarters.getLast() ? "" : " (ข้อมูลถึงไตรมาสที่\u00a0" + last.number() + ")";
        return "ดำเนินการแล้วเสร็จ " + done + " มาตรการ" + upTo;
    }

    private Table percents(List<Plan.Measure> measures) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("no", "ที่", 6, Column.Kind.NUMBER));
        columns.add(new Column("measure", "มาตรการ", 44, Column.Kind.TEXT));
        for (Quarter quarter : quarters) {
            columns.add(
                    new Column("q" + quarter.number(), "ไตรมาสที่\u00a0" + quarter.number(), 11, Column.Kind.NUMBER));
        }
        columns.add(new Column("state", "สถานะล่าสุด", 22, Column.Kind.TEXT));
        return new Table(
                "percents",
                "ร้อยละของความก้าวหน้ารายไตรมาส",
                columns,
                measures.stream().map(this::percents).toList());
    }

    private List<Cell> percents(Plan.Measure measure) {
        return Stream.of(
                        Stream.of(Cell.figure(BigDecimal.valueOf(measure.no()), 0), Cell.text(measure.title())),
                        quarters.stream().map(quarter -> ProgressColumn.percent(at(measure, quarter))),
                        Stream.of(Cell.text(reached(measure).labelTh())))
                .flatMap(cells -> cells)
                .toList();
    }

    /** A row for each report; one for a measure without any, so that nobody looks for it in vain. */
    private List<MeasureQuarter> outcomes(List<Plan.Measure> measures) {
        return measures.stream()
                .flatMap(measure -> reported(measure)
                        ? quarters.stream()
                                .map(quarter -> at(measure, quarter))
                                .filter(each -> each.report().isPresent())
                        : Stream.of(at(measure, last)))
                .toList();
    }

    /** The year's obstacles and suggestions; a report that is silent on them fails, so that there were none is said. */
    private static void remarks(List<MeasureQuarter> outcomes, List<Block> blocks) {
        List<MeasureQuarter> accepted =
                outcomes.stream().filter(each -> each.accepted().isPresent()).toList();
        List<MeasureQuarter> told = accepted.stream()
                .filter(each ->
                        each.accepted().filter(CourseDocument::remarkable).isPresent())
                .toList();
        if (accepted.isEmpty()) {
            blocks.add(new Paragraph(
                    "ยังไม่มีรายงานที่ผู้บังคับบัญชาตรวจรับ จึงยังไม่มีข้อสรุปปัญหา อุปสรรค และข้อเสนอแนะ"));
        } else if (told.isEmpty()) {
            blocks.add(new Paragraph("รายงานที่ตรวจรับแล้วไม่พบปัญหาหรืออุปสรรค และไม่มีข้อเสนอแนะ"));
        } else {
            blocks.add(ProgressColumn.table(
                    "remarks",
                    "ปัญหา อุปสรรค และข้อเสนอแนะ",
                    told,
                    ProgressColumn.NO,
                    ProgressColumn.MEASURE,
                    ProgressColumn.QUARTER,
                    ProgressColumn.OBSTACLES,
                    ProgressColumn.SUGGESTIONS));
        }
    }

    private static boolean remarkable(Progress report) {
        return !Wordings.silent(report.obstacles())
                || !Wordings.silent(report.suggestions())
                || !Wordings.silent(report.whatHelped());
    }

    private List<Change> deviations() {
        return quarters.stream()
                .filter(quarter -> quarter.compareTo(last) <= 0)
                .flatMap(quarter -> new ProgressChanges(course, quarter).deviations(quarter == last).stream())
                .toList();
    }

    /** What the newest accepted report says, or why there is none; a later version may have taken the measure out. */
    private Standing reached(Plan.Measure measure) {
        MeasureQuarter now = at(measure, last);
        Standing reported = now.accepted()
                .or(now::earlier)
                .map(report -> Standing.of(report.state()))
                .orElse(now.standing());
        return reported == Standing.DONE || course.planned(measure, last) ? reported : Standing.WITHDRAWN;
    }

    private boolean reported(Plan.Measure measure) {
        return quarters.stream()
                .anyMatch(quarter -> course.report(measure.no(), quarter).isPresent());
    }

    private MeasureQuarter at(Plan.Measure measure, Quarter quarter) {
        return MeasureQuarter.of(measure, quarter, course);
    }
}
