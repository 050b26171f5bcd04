package org.itahub.reporting.document.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.State;

/** What changed in a quarter against the quarter before, and what is behind the plan. */
final class ProgressChanges {
    private final PlanCourse course;
    private final Quarter quarter;
    private final Texts texts;

    ProgressChanges(PlanCourse course, Quarter quarter, Texts texts) {
        this.course = course;
        this.quarter = quarter;
        this.texts = texts;
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
                fellBack(measure) ? moved(measure) : Optional.empty(),
                fellBack(measure) || cancelled(measure) ? turned(measure) : Optional.empty(),
                late(measure),
                last ? behind(measure) : Optional.empty()));
    }

    private interface Reading {
        Stream<Optional<Change>> of(MeasureQuarter measure);
    }

    private List<Change> gathered(Reading reading) {
        var changes = new ArrayList<>(VersionChanges.in(quarter, course, texts));
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
                                quarter, null, texts.say("subject.due-date"), words(planned), words(due), null)));
    }

    private Optional<Change> moved(MeasureQuarter measure) {
        return pair(measure)
                .filter(pair -> !pair.earlier().percent().equals(pair.now().percent()))
                .map(pair -> change(
                        measure,
                        "subject.progress",
                        percent("cell.percent", pair.earlier()),
                        percent("cell.percent", pair.now()),
                        pair.now().behindReason()));
    }

    private Optional<Change> turned(MeasureQuarter measure) {
        Optional<State> before = measure.earlier().map(Progress::state);
        return measure.accepted()
                .filter(now -> before.isPresent() || now.state() == State.CANCELLED)
                .filter(now -> !before.equals(Optional.of(now.state())))
                .map(now -> change(
                        measure,
                        "subject.state",
                        before.map(this::label).orElse(null),
                        label(now.state()),
                        now.state() == State.CANCELLED ? now.cancelReason() : now.behindReason()));
    }

    private Optional<Change> late(MeasureQuarter measure) {
        if (measure.state() == MeasureState.UNREPORTED && course.daysOverdue(quarter) > 0) {
            String due = course.due(quarter).map(day -> on("cell.due", day)).orElse(null);
            return Optional.of(change(measure, "subject.report", due, texts.say("cell.overdue"), null));
        }
        return measure.report()
                .filter(Progress::late)
                .map(report -> change(
                        measure,
                        "subject.report",
                        on("cell.due", report.dueDate()),
                        on("cell.submitted-late", Wordings.date(report.submittedAt())),
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
                        "subject.finish",
                        on("cell.finish-by", day),
                        newest.filter(report -> report.percent() != null)
                                .map(report -> percent("cell.unfinished", report))
                                .orElseGet(() -> texts.say("cell.never-finished")),
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
        return measure.state() == MeasureState.CANCELLED;
    }

    private Change change(MeasureQuarter measure, String subject, String before, String after, String reason) {
        return new Change(quarter, measure.measure(), texts.say(subject), before, after, reason);
    }

    private String label(State state) {
        return MeasureState.of(state).label(texts);
    }

    private String percent(String sentence, Progress report) {
        return texts.say(sentence, Values.of("percent", report.percent()));
    }

    private String on(String sentence, LocalDate day) {
        return texts.say(sentence, Values.of("day", words(day)));
    }

    private String words(LocalDate day) {
        return new Phrases(texts).day(day);
    }
}
