package org.itahub.measures.progress.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What keeps a report from being submitted. Obstacles and suggestions are asked for because disclosure item O43 is lost
 * where the report leaves them out; where there were none, it must say so.
 */
public enum Inconsistency implements ReportFault {
    STATE_MISSING("/state", report -> report.state() == null, "ต้องระบุสถานะของมาตรการ", "Say how far the measure is"),
    PERCENT_MISSING(
            "/percent",
            report -> report.percent() == null,
            "ต้องระบุร้อยละความก้าวหน้า",
            "Say how many per cent are done"),
    DONE_IS_NOT_100(
            "/percent",
            report -> is(report, MeasureState.DONE) && differs(report, 100),
            "มาตรการที่แล้วเสร็จต้องมีความก้าวหน้าร้อยละ 100",
            "A measure that is done stands at 100 per cent"),
    NOT_STARTED_IS_NOT_0(
            "/percent",
            report -> is(report, MeasureState.NOT_STARTED) && differs(report, 0),
            "มาตรการที่ยังไม่เริ่มต้องมีความก้าวหน้าร้อยละ 0",
            "A measure that is not started stands at 0 per cent"),
    UNDER_WAY_IS_0(
            "/percent",
            report -> is(report, MeasureState.UNDER_WAY) && Integer.valueOf(0).equals(report.percent()),
            "มาตรการที่อยู่ระหว่างดำเนินการต้องมีความก้าวหน้าอย่างน้อยร้อยละ 1 หากยังไม่เริ่มให้ระบุสถานะว่ายังไม่เริ่ม",
            "A measure under way stands at 1 per cent or more; at 0 it is not started"),
    UNDER_WAY_IS_100(
            "/percent",
            report -> is(report, MeasureState.UNDER_WAY) && Integer.valueOf(100).equals(report.percent()),
            "มาตรการที่มีความก้าวหน้าร้อยละ 100 ต้องระบุสถานะว่าแล้วเสร็จ",
            "A measure at 100 per cent is done, not under way"),
    CANCEL_REASON_MISSING(
            "/cancelReason",
            report ->
                    is(report, MeasureState.CANCELLED) && report.cancelReason().isEmpty(),
            "การยกเลิกมาตรการต้องระบุเหตุผล",
            "A cancelled measure names the reason"),
    CANCEL_REASON_UNCALLED_FOR(
            "/cancelReason",
            report -> !is(report, MeasureState.CANCELLED)
                    && !report.cancelReason().isEmpty(),
            "ระบุเหตุผลการยกเลิกได้เฉพาะมาตรการที่ยกเลิก",
            "Only a cancelled measure has a reason for cancelling"),
    DONE_TEXT_MISSING(
            "/done",
            report -> (is(report, MeasureState.UNDER_WAY) || is(report, MeasureState.DONE))
                    && report.done().isEmpty(),
            "ต้องเขียนผลการดำเนินการในไตรมาสนี้",
            "Say what was carried out in this quarter"),
    OBSTACLES_MISSING(
            "/obstacles",
            report -> report.obstacles().text().isEmpty(),
            "ต้องเขียนปัญหาอุปสรรค หากไม่มีให้ระบุว่าไม่มี",
            "Name the obstacles, or say that there were none"),
    OBSTACLE_NONE_WITH_OTHERS(
            "/obstacleCodes",
            report -> report.obstacles().noneAmongOthers(),
            "รหัส NONE หมายถึงไม่มีปัญหาอุปสรรค จึงระบุร่วมกับรหัสอื่นไม่ได้",
            "The code NONE says that there were no obstacles and stands alone"),
    OBSTACLE_TEXT_CONTRADICTS_NONE(
            "/obstacles",
            report -> report.obstacles().saidNoneButTold(),
            "รหัสระบุว่าไม่มีปัญหาอุปสรรค แต่ข้อความเล่าถึงปัญหา ให้เลือกรหัสที่ตรงกับข้อความ",
            "The code says that there were no obstacles, yet the text tells of one: choose the codes that fit it"),
    OBSTACLE_CODES_CONTRADICT_TEXT(
            "/obstacleCodes",
            report -> report.obstacles().codedButToldNone(),
            "ข้อความระบุว่าไม่มีปัญหาอุปสรรค แต่มีรหัสปัญหา ให้เขียนปัญหาที่พบหรือนำรหัสออก",
            "The text says that there were no obstacles, yet some are coded: tell of them, or take the codes out"),
    SUGGESTIONS_MISSING(
            "/suggestions",
            report -> report.suggestions().isEmpty(),
            "ต้องเขียนข้อเสนอแนะ หากไม่มีให้ระบุว่าไม่มี",
            "Give suggestions, or say that there are none");

    private final String pointer;
    private final Predicate<Report> found;
    private final String th;
    private final String en;

    Inconsistency(String pointer, Predicate<Report> found, String th, String en) {
        this.pointer = pointer;
        this.found = found;
        this.th = th;
        this.en = en;
    }

    /** Everything that keeps the report from being submitted; nothing if it may be. */
    public static List<Inconsistency> of(Report report) {
        return Arrays.stream(values())
                .filter(inconsistency -> inconsistency.found.test(report))
                .toList();
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String th() {
        return th;
    }

    @Override
    public String en() {
        return en;
    }

    private static boolean is(Report report, MeasureState state) {
        return report.state() == state;
    }

    private static boolean differs(Report report, int percent) {
        return report.percent() != null && report.percent() != percent;
    }
}
