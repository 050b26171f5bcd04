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
        PERCENT_BEHIND_EARLIER_QUARTER("/percent"),
        STATE_BEHIND_EARLIER_QUARTER("/state"),
        RESUMED_AFTER_CANCELLING("/state"),
        PERCENT_AHEAD_OF_LATER_QUARTER("/percent"),
        STATE_AHEAD_OF_LATER_QUARTER("/state"),
        CANCELLED_BEFORE_LATER_QUARTER("/state");

        private final String pointer;

        Kind(String pointer) {
            this.pointer = pointer;
        }

        private boolean seenFromEarlier() {
            return ordinal() >= PERCENT_AHEAD_OF_LATER_QUARTER.ordinal();
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
        return kind.seenFromEarlier()
                ? "รายงานไตรมาสที่ " + other.number() + " ซึ่งส่งแล้วระบุไว้เพียงร้อยละ " + otherPercent
                        + " ให้แก้ไขรายงานนี้ หรือบอกเหตุผลที่ไตรมาสหลังถอยกลับใน behindReason"
                : "รายงานไตรมาสที่ " + other.number() + " ระบุไว้ถึงร้อยละ " + otherPercent
                        + " แล้ว ให้แก้ไขรายงานนี้ หรือบอกเหตุผลที่ถอยกลับใน behindReason";
    }

    @Override
    public String en() {
        return "The report of quarter " + other.number() + " stands at " + otherPercent
                + (kind.seenFromEarlier()
                        ? " per cent only: put this report right, or say in behindReason why the later quarter fell back"
                        : " per cent already: put this report right, or say in behindReason why the measure fell back");
    }
}
