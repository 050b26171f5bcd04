package org.itahub.reporting.document.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.State;

/** What changed in a quarter against the quarter before, and what is behind the plan. */
final class ProgressChanges {
    private final PlanCourse course;
    private final Quarter quarter;

    ProgressChanges(PlanCourse course, Quarter quarter) {
        this.course = course;
        this.quarter = quarter;
    }

    /** All of it: how far each measure moved, too. */
    List<Change> all() {
        return gathered(measure -> Stream.of(moved(measure), turned(measure), late(measure), behind(measure)));
    }

    /**
     * What went otherwise than planned: measures that fell back, were cancelled or reported on too late.
     *
     * @param last whether the quarter is the last that is told of, so that what is behind the plan stands there
     */
    List<Change> deviations(boolean last) {
        return gathered(measure -> Stream.of(
                moved(measure).filter(change -> fellBack(measure)),
                turned(measure).filter(change -> fellBack(measure) || cancelled(measure)),
                late(measure),
                last ? behind(measure) : Optional.empty()));
    }

    private interface Reading {
        Stream<Optional<Change>> of(MeasureQuarter measure);
    }

    private List<Change> gathered(Reading reading) {
        var changes = new ArrayList<>(VersionChanges.in(quarter, course));
        extension().ifPresent(changes::add);
        course.measures(quarter).stream()
                .flatMap(reading::of)
                .flatMap(Optional::stream)
                .forEach(changes::add);
        return changes;
    }

    private Optional<Change> extension() {
        return course.firstDue(quarter)
                .flatMap(planned -> course.due(quarter)
                        .filter(due -> !due.equals(planned))
                        .map(due -> new Change(
                                quarter, null, "กำหนดส่งรายงาน", Wordings.day(planned), Wordings.day(due), null)));
    }

    private Optional<Change> moved(MeasureQuarter measure) {
        return pair(measure)
                .filter(pair -> !pair.earlier().percent().equals(pair.now().percent()))
                .map(pair -> change(
                        measure,
                        "ความก้าวหน้า",
                        "ร้อยละ\u00a0" + pair.earlier().percent(),
                        "ร้อยละ\u00a0" + pair.now().percent(),
                        pair.now().behindReason()));
    }

    private Optional<Change> turned(MeasureQuarter measure) {
        String before =
                measure.earlier().map(earlier -> earlier.state().labelTh()).orElse(null);
        return measure.accepted()
                .filter(now -> measure.earlier().isPresent() || now.state() == State.CANCELLED)
                .filter(now -> !now.state().labelTh().equals(before))
                .map(now -> change(
                        measure,
                        "สถานะ",
                        before,
                        now.state().labelTh(),
                        now.state() == State.CANCELLED ? now.cancelReason() : now.behindReason()));
    }

    private Optional<Change> late(MeasureQuarter measure) {
        String due =
                course.due(quarter).map(day -> "กำหนดส่ง " + Wordings.day(day)).orElse(null);
        if (measure.standing() == Standing.UNREPORTED && course.overdue(quarter)) {
            return Optional.of(change(measure, "การส่งรายงาน", due, "ยังไม่ส่ง เกินกำหนดแล้ว", null));
        }
        return measure.report()
                .filter(Progress::late)
                .map(report -> change(
                        measure,
                        "การส่งรายงาน",
                        "กำหนดส่ง " + Wordings.day(report.dueDate()),
                        "ส่งเมื่อ " + Wordings.day(report.submittedAt()) + " เกินกำหนด",
                        null));
    }

    /** The plan's time for the measure is over, and by its newest accepted report it is not done. */
    private Optional<Change> behind(MeasureQuarter measure) {
        Optional<LocalDate> end = Optional.ofNullable(measure.measure().period())
                .flatMap(Plan.Period::lastDay)
                .filter(day -> !day.isAfter(quarter.lastDay(course.year())));
        Optional<Progress> newest = measure.accepted().or(measure::earlier);
        return end.filter(day -> newest.map(Progress::state)
                        .filter(state -> state == State.DONE || state == State.CANCELLED)
                        .isEmpty())
                .filter(course.today()::isAfter)
                .map(day -> change(
                        measure,
                        "กำหนดแล้วเสร็จ",
                        "ภายใน " + Wordings.day(day),
                        newest.map(report -> "ร้อยละ\u00a0" + report.percent() + " ยังไม่แล้วเสร็จ")
                                .orElse("ยังไม่มีรายงานว่าแล้วเสร็จ"),
                        null));
    }

    /** Both have a percent: the report of a quarter is accepted with one. */
    private record Pair(Progress earlier, Progress now) {}

    private static Optional<Pair> pair(MeasureQuarter measure) {
        return measure.accepted()
                .flatMap(now -> measure.earlier().map(earlier -> new Pair(earlier, now)))
                .filter(pair -> pair.earlier().percent() != null && pair.now().percent() != null);
    }

    private static boolean fellBack(MeasureQuarter measure) {
        return pair(measure)
                .filter(pair -> pair.now().percent() < pair.earlier().percent()
                        || pair.now().state().compareTo(pair.earlier().state()) < 0)
                .isPresent();
    }

    private static boolean cancelled(MeasureQuarter measure) {
        return measure.standing() == Standing.CANCELLED;
    }

    private Change change(MeasureQuarter measure, String subject, String before, String after, String reason) {
        return new Change(quarter, measure.measure(), subject, before, after, reason);
    }
}
