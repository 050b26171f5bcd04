package org.itahub.measures.progress.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.itahub.measures.deadlines.domain.DueDay;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.OfficeCalendar;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.measures.deadlines.domain.WorkingDayRule;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/** Progress reports as tests need them. */
final class Reports {
    static final FiscalYear YEAR = new FiscalYear(2566);
    static final QuarterOf Q1 = new QuarterOf(YEAR, Quarter.Q1);
    static final LocalDate IN_Q1 = LocalDate.of(2022, 12, 20);
    static final LocalDate DUE = LocalDate.of(2023, 1, 16);
    static final LocalDate LOCKED_FROM = LocalDate.of(2023, 2, 16);
    static final Instant NOON_IN_Q1 = Instant.parse("2022-12-20T05:00:00Z");

    private Reports() {}

    static Report report(MeasureState state, Integer percent) {
        return new Report(
                state,
                percent,
                "แจ้งเวียนคู่มือครบทุกหน่วยงาน",
                List.of(new Deliverable("คู่มือ", null)),
                new Obstacles("ไม่มี", List.of()),
                "ไม่มี",
                null,
                state == MeasureState.CANCELLED ? "รวมกับมาตรการที่ 2" : "",
                null,
                IN_Q1);
    }

    static Report empty() {
        return new Report(null, null, null, List.of(), new Obstacles(null, null), null, null, null, null, IN_Q1);
    }

    static Report reportedOn(Report of, LocalDate day) {
        return changed(of, of.done(), of.obstacles(), of.cancelReason(), of.behindReason(), day);
    }

    static Report withDone(Report of, String done) {
        return changed(of, done, of.obstacles(), of.cancelReason(), of.behindReason(), of.reportedOn());
    }

    static Report withObstacles(Report of, String text, String... codes) {
        Obstacles obstacles = new Obstacles(text, List.of(codes));
        return changed(of, of.done(), obstacles, of.cancelReason(), of.behindReason(), of.reportedOn());
    }

    static Report withCancelReason(Report of, String reason) {
        return changed(of, of.done(), of.obstacles(), reason, of.behindReason(), of.reportedOn());
    }

    static Report withBehindReason(Report of, String reason) {
        return changed(of, of.done(), of.obstacles(), of.cancelReason(), reason, of.reportedOn());
    }

    private static Report changed(
            Report of, String done, Obstacles obstacles, String cancelReason, String behindReason, LocalDate day) {
        return new Report(
                of.state(),
                of.percent(),
                done,
                of.deliverables(),
                obstacles,
                of.suggestions(),
                of.whatHelped(),
                cancelReason,
                behindReason,
                day);
    }

    /** The deadline of a quarter of 2566 by the rule alone: due on the 15th or the Monday after. */
    static QuarterDeadline deadline(Quarter quarter, Reopening... reopenings) {
        QuarterOf of = new QuarterOf(YEAR, quarter);
        DueRule rule = new DueRule(15, WorkingDayRule.NEXT_WORKING_DAY, 30);
        DueDay due = rule.dueDay(of, new OfficeCalendar(List.of()));
        return new QuarterDeadline(of, rule, due, null, List.of(reopenings));
    }

    static Progress begun(Report report) {
        return ((Progress.Writing.Written) Progress.begin(1, report, deadline(Quarter.Q1), NOON_IN_Q1)).progress();
    }

    /** A report of that quarter, in whatever state. */
    static Progress standing(int measureNo, Quarter quarter, Review review, Report report) {
        return new Progress(measureNo, new QuarterOf(YEAR, quarter), report, review, DUE, NOON_IN_Q1, false, null);
    }
}
