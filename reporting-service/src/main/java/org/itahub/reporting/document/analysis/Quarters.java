package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.Review;

/**
 * The four quarters of a plan's year. What a report says is shown once a supervisor has accepted it, for before that it
 * may still be changed.
 */
final class Quarters {
    private static final String NO_OBSTACLES = "ไม่มีปัญหาหรืออุปสรรคที่รายงาน";
    private static final String NO_SUGGESTIONS = "ไม่มีข้อเสนอแนะที่รายงาน";
    private static final int QUARTERS = 4;

    private Quarters() {}

    /** A measure and what was reported on it for one quarter. */
    private record Row(Plan.Measure measure, Optional<Progress> report) {

        /** The report, once it is accepted. */
        Optional<Progress> accepted() {
            return report.filter(each -> each.review() == Review.ACCEPTED);
        }

        List<String> state() {
            return report.map(each -> switch (each.review()) {
                        case SUBMITTED -> List.of("ส่งรายงานแล้ว อยู่ระหว่างการตรวจรับของผู้บังคับบัญชา");
                        case RETURNED -> List.of("อยู่ระหว่างแก้ไขรายงานตามที่ผู้บังคับบัญชาส่งกลับ");
                        case ACCEPTED -> lines(each.state().labelTh(), each.late() ? "(ส่งเกินกำหนด)" : null);
                    })
                    .orElse(List.of("ยังไม่ได้รายงาน"));
        }

        List<String> told(Function<Progress, List<String>> lines) {
            return accepted().map(lines).orElse(List.of());
        }
    }

    /** Reports on measures that a later version of the plan removed stay with the measures service. */
    static List<Block> blocks(Plan plan, List<Progress> everything) {
        Set<Integer> inForce = plan.measures().stream().map(Plan.Measure::no).collect(Collectors.toSet());
        List<Progress> reports = everything.stream()
                .filter(report -> inForce.contains(report.measureNo()))
                .toList();
        var blocks = new ArrayList<Block>();
        IntStream.rangeClosed(1, QUARTERS).forEach(quarter -> quarter(quarter, plan, reports, blocks));
        blocks.add(new Heading(2, "สรุปปัญหา อุปสรรค และข้อเสนอแนะของปี"));
        blocks.addAll(remarks(reports));
        return blocks;
    }

    private static void quarter(int number, Plan plan, List<Progress> all, List<Block> blocks) {
        blocks.add(new Heading(2, Wordings.quarter(number, plan.fiscalYear())));
        List<Progress> reports =
                all.stream().filter(report -> report.quarter() == number).toList();
        if (reports.isEmpty()) {
            blocks.add(new Paragraph("ยังไม่มีการรายงานผลของไตรมาสนี้"));
            return;
        }
        blocks.add(
                new Paragraph("ส่งรายงานแล้ว " + count(reports, report -> report.review() != Review.RETURNED) + " จาก "
                        + plan.measures().size() + " มาตรการ ผู้บังคับบัญชาตรวจรับแล้ว "
                        + count(reports, report -> report.review() == Review.ACCEPTED) + " มาตรการ"));
        blocks.add(Field.table(
                "progress-" + number,
                "ผลการดำเนินการรายมาตรการ ไตรมาสที่\u00a0" + number,
                fields(),
                plan.measures().stream()
                        .sorted(Comparator.comparingInt(Plan.Measure::no))
                        .map(measure -> new Row(measure, on(measure, reports)))
                        .toList()));
    }

    private static List<Field<Row>> fields() {
        return List.of(
                Field.count("no", "ที่", 4, row -> row.measure().no()),
                Field.text("measure", "มาตรการ", 17, row -> row.measure().title()),
                Field.lines("state", "สถานะ", 13, Row::state),
                Field.count(
                        "percent",
                        "ร้อยละ",
                        7,
                        row -> row.accepted().map(Progress::percent).orElse(null)),
                Field.lines("done", "ผลการดำเนินการ", 22, row -> row.told(Quarters::done)),
                Field.lines("evidence", "ผลผลิตและหลักฐาน", 18, row -> row.told(Quarters::evidence)),
                Field.lines(
                        "obstacles",
                        "ปัญหาและอุปสรรค",
                        16,
                        row -> row.told(report -> List.of(said(report.obstacles(), NO_OBSTACLES)))),
                Field.lines(
                        "suggestions",
                        "ข้อเสนอแนะ",
                        15,
                        row -> row.told(report -> List.of(said(report.suggestions(), NO_SUGGESTIONS)))),
                Field.day(
                        "reportedOn",
                        "วันที่รายงาน",
                        11,
                        row -> row.accepted().map(Progress::reportedOn).orElse(null)));
    }

    private static Optional<Progress> on(Plan.Measure measure, List<Progress> reports) {
        return reports.stream()
                .filter(report -> report.measureNo() == measure.no())
                .reduce((earlier, later) -> later);
    }

    private static List<String> done(Progress report) {
        return lines(
                Wordings.silent(report.cancelReason()) ? null : "เหตุที่ยกเลิก: " + report.cancelReason(),
                Wordings.silent(report.done()) ? null : report.done());
    }

    private static List<String> evidence(Progress report) {
        return report.deliverables().stream()
                .flatMap(each -> lines("– " + each.title(), each.link()).stream())
                .toList();
    }

    /** A report that is silent on obstacles fails its disclosure item, so that there were none is said in words. */
    private static String said(String text, String none) {
        return Wordings.silent(text) ? none : text;
    }

    private static List<Block> remarks(List<Progress> reports) {
        List<Progress> accepted = reports.stream()
                .filter(report -> report.review() == Review.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) {
            return List.of(new Paragraph("ยังไม่มีรายงานที่ผู้บังคับบัญชาตรวจรับ จึงยังไม่มีข้อสรุป"));
        }
        List<Block> remarks = accepted.stream()
                .filter(report -> !Wordings.silent(report.obstacles()) || !Wordings.silent(report.suggestions()))
                .<Block>map(Quarters::remark)
                .toList();
        return remarks.isEmpty()
                ? List.of(new Paragraph("รายงานที่ตรวจรับแล้วไม่พบปัญหาหรืออุปสรรค และไม่มีข้อเสนอแนะ"))
                : remarks;
    }

    private static Paragraph remark(Progress report) {
        String remarks = lines(
                        Wordings.silent(report.obstacles()) ? null : "ปัญหาและอุปสรรค " + report.obstacles(),
                        Wordings.silent(report.suggestions()) ? null : "ข้อเสนอแนะ " + report.suggestions())
                .stream()
                .collect(Collectors.joining(" "));
        return new Paragraph(
                "ไตรมาสที่\u00a0" + report.quarter() + " มาตรการที่ " + report.measureNo() + ": " + remarks);
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null).toList();
    }

    private static long count(List<Progress> reports, Predicate<Progress> which) {
        return reports.stream().filter(which).count();
    }
}
