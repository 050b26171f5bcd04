package org.itahub.measures.progress.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What keeps a report from being submitted. Obstacles and suggestions are asked for because disclosure item O43 is lost
 * where the report leaves them out; where there were none, it must say so.
 */
public enum Inconsistency {
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
            report -> report.obstacles().isEmpty(),
            "ต้องเขียนปัญหาอุปสรรค หากไม่มีให้ระบุว่าไม่มี",
            "Name the obstacles, or say that there were none"),
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

    /** JSON pointer to the part of the report. */
    public String pointer() {
        return pointer;
    }

    /** The stable code, such as {@code obstacles-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it, in Thai. */
    public String th() {
        return th;
    }

    /** What to do about it, in English. */
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
