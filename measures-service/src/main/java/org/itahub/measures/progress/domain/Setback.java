package org.itahub.measures.progress.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.itahub.platform.fiscal.Quarter;

/**
 * A later quarter's report stands behind an earlier one's of the same measure, and neither says why. Reports that were
 * submitted or accepted count; which of the two is submitted last does not matter.
 *
 * @param kind what went back
 * @param other the quarter of the report that this one is held against
 * @param otherPercent what that one says, 0 to 100
 */
public record Setback(Kind kind, Quarter other, int otherPercent) implements ReportFault {

    /** What went back, seen from the report that is submitted. */
    public enum Kind {
        PERCENT_BEHIND_EARLIER_QUARTER("/percent", Wording.BEHIND),
        STATE_BEHIND_EARLIER_QUARTER("/state", Wording.BEHIND),
        RESUMED_AFTER_CANCELLING("/state", Wording.RESUMED),
        PERCENT_AHEAD_OF_LATER_QUARTER("/percent", Wording.AHEAD),
        STATE_AHEAD_OF_LATER_QUARTER("/state", Wording.AHEAD),
        CANCELLED_BEFORE_LATER_QUARTER("/state", Wording.CANCELLED_BEFORE);

        private final String pointer;
        private final Wording wording;

        Kind(String pointer, Wording wording) {
            this.pointer = pointer;
            this.wording = wording;
        }

        private Kind seenFromOtherSide() {
            return values()[ordinal() + PERCENT_AHEAD_OF_LATER_QUARTER.ordinal()];
        }
    }

    /** Every setback between a report and its neighbours that no reason explains. */
    static List<Setback> of(Progress submitted, List<Progress> others) {
        Comparator<Progress> byQuarter =
                Comparator.comparing(progress -> progress.quarter().quarter());
        List<Progress> standing = others.stream()
                .filter(other -> other.review() == Review.SUBMITTED || other.review() == Review.ACCEPTED)
                .toList();
        List<Setback> found = new ArrayList<>();
        standing.stream()
                .filter(other -> byQuarter.compare(other, submitted) < 0)
                .max(byQuarter)
                .ifPresent(earlier -> between(earlier.report(), submitted.report())
                        .forEach(kind -> found.add(against(earlier, kind))));
        standing.stream()
                .filter(other -> byQuarter.compare(other, submitted) > 0)
                .min(byQuarter)
                .filter(later -> later.report().behindReason().isEmpty())
                .ifPresent(later -> between(submitted.report(), later.report())
                        .forEach(kind -> found.add(against(later, kind.seenFromOtherSide()))));
        return submitted.report().behindReason().isEmpty() ? found : List.of();
    }

    private static Setback against(Progress other, Kind kind) {
        return new Setback(kind, other.quarter().quarter(), other.report().percent());
    }

    private static List<Kind> between(Report earlier, Report later) {
        if (later.state() == MeasureState.CANCELLED) {
            return List.of();
        }
        if (earlier.state() == MeasureState.CANCELLED) {
            return List.of(Kind.RESUMED_AFTER_CANCELLING);
        }
        List<Kind> found = new ArrayList<>();
        if (later.percent() < earlier.percent()) {
            found.add(Kind.PERCENT_BEHIND_EARLIER_QUARTER);
        }
        if (later.state().compareTo(earlier.state()) < 0) {
            found.add(Kind.STATE_BEHIND_EARLIER_QUARTER);
        }
        return found;
    }

    @Override
    public String pointer() {
        return kind.pointer;
    }

    @Override
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String th() {
        return String.format(Locale.ROOT, kind.wording.th, other.number(), otherPercent);
    }

    @Override
    public String en() {
        return String.format(Locale.ROOT, kind.wording.en, other.number(), otherPercent);
    }

    /** What is told of it: formats of the other quarter and its percent. */
    private enum Wording {
        BEHIND(
                "รายงานไตรมาสที่ %d ระบุไว้ถึงร้อยละ %d แล้ว ให้แก้ไขรายงานนี้ หรือชี้แจงในช่องเหตุผลที่ถอยกลับ",
                "The report of quarter %d stands at %d per cent already: put this report right, "
                        + "or say in behindReason why the measure fell back"),
        RESUMED(
                "รายงานไตรมาสที่ %d แจ้งยกเลิกมาตรการนี้แล้ว ให้แก้ไขรายงานนี้ "
                        + "หรือชี้แจงสาเหตุที่กลับมาดำเนินการในช่องเหตุผลที่ถอยกลับ",
                "The report of quarter %d says that the measure was cancelled: put this report right, "
                        + "or say in behindReason why it was taken up again"),
        AHEAD(
                "รายงานไตรมาสที่ %d ซึ่งส่งแล้วระบุไว้เพียงร้อยละ %d ให้แก้ไขรายงานนี้ "
                        + "หรือชี้แจงสาเหตุที่ไตรมาสหลังลดลงในช่องเหตุผลที่ถอยกลับ",
                "The report of quarter %d stands at %d per cent only: put this report right, "
                        + "or say in behindReason why the later quarter fell back"),
        CANCELLED_BEFORE(
                "รายงานไตรมาสที่ %d ซึ่งส่งแล้วไม่ได้ยกเลิกมาตรการนี้ ให้แก้ไขรายงานนี้ "
                        + "หรือชี้แจงสาเหตุที่กลับมาดำเนินการในช่องเหตุผลที่ถอยกลับ",
                "The report of quarter %d goes on with the measure: put this report right, "
                        + "or say in behindReason why it was taken up again");

        private final String th;
        private final String en;

        Wording(String th, String en) {
            this.th = th;
            this.en = en;
        }
    }
}
