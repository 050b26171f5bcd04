package org.itahub.measures.progress.domain;

import static org.itahub.measures.progress.domain.Reports.DUE;
import static org.itahub.measures.progress.domain.Reports.IN_Q1;
import static org.itahub.measures.progress.domain.Reports.Q1;
import static org.itahub.measures.progress.domain.Reports.YEAR;
import static org.itahub.measures.progress.domain.Reports.begun;
import static org.itahub.measures.progress.domain.Reports.empty;
import static org.itahub.measures.progress.domain.Reports.report;
import static org.itahub.measures.progress.domain.Reports.reportedOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    /** 16 January 2023 is the due date; this is its last minute in Bangkok. */
    private static final Instant LAST_MINUTE = Instant.parse("2023-01-16T16:59:59Z");

    private static final Instant NEXT_DAY = Instant.parse("2023-01-16T17:00:00Z");

    @Test
    void a_quarter_that_has_not_begun_cannot_be_reported() {
        QuarterOf second = new QuarterOf(YEAR, Quarter.Q2);

        assertEquals(
                new Progress.Writing.NotBegun(LocalDate.of(2023, 1, 1)),
                Progress.begin(1, second, empty(), DUE, IN_Q1));
    }

    @Test
    void a_report_is_dated_from_the_quarters_first_day_to_today() {
        LocalDate firstDay = LocalDate.of(2022, 10, 1);
        Progress.Writing outside = new Progress.Writing.ReportedOutside(firstDay, IN_Q1);

        assertInstanceOf(Progress.Writing.Written.class, beginDated(firstDay));
        assertInstanceOf(Progress.Writing.Written.class, beginDated(IN_Q1));
        assertEquals(outside, beginDated(firstDay.minusDays(1)));
        assertEquals(outside, beginDated(IN_Q1.plusDays(1)));
        assertEquals(outside, begun(empty()).rewrite(reportedOn(empty(), LocalDate.MAX), IN_Q1));
    }

    private static Progress.Writing beginDated(LocalDate day) {
        return Progress.begin(1, Q1, reportedOn(empty(), day), DUE, IN_Q1);
    }

    @Test
    void a_report_begins_as_a_draft_with_its_due_date() {
        Progress progress = begun(empty());

        assertEquals(Review.DRAFT, progress.review());
        assertEquals(LocalDate.of(2023, 1, 16), progress.dueDate());
        assertEquals(Q1, progress.quarter());
        assertNull(progress.submittedAt());
    }

    @Test
    void a_report_submitted_in_the_last_minute_is_in_time() {
        Progress progress = submitted(begun(report(MeasureState.UNDER_WAY, 30)), LAST_MINUTE);

        assertEquals(Review.SUBMITTED, progress.review());
        assertEquals(LAST_MINUTE, progress.submittedAt());
        assertFalse(progress.late());
    }

    @Test
    void a_report_submitted_on_the_day_after_is_late_and_still_taken() {
        Progress progress = submitted(begun(report(MeasureState.UNDER_WAY, 30)), NEXT_DAY);

        assertEquals(Review.SUBMITTED, progress.review());
        assertTrue(progress.late());
    }

    @Test
    void a_report_that_does_not_hold_together_is_not_submitted() {
        assertEquals(
                new Progress.Submitting.Inconsistent(List.of(Inconsistency.DONE_IS_NOT_100)),
                begun(report(MeasureState.DONE, 90)).submit(LAST_MINUTE));
    }

    @Test
    void a_submitted_report_is_closed_to_its_unit() {
        Progress progress = submitted(begun(report(MeasureState.UNDER_WAY, 30)), LAST_MINUTE);

        assertEquals(new Progress.Writing.Closed(Review.SUBMITTED), progress.rewrite(empty(), IN_Q1));
        assertEquals(new Progress.Submitting.Closed(Review.SUBMITTED), progress.submit(NEXT_DAY));
    }

    @Test
    void an_accepted_report_is_closed_to_everyone() {
        Progress accepted = decided(
                submitted(begun(report(MeasureState.DONE, 100)), LAST_MINUTE).accept());

        assertEquals(Review.ACCEPTED, accepted.review());
        assertEquals(new Progress.Writing.Closed(Review.ACCEPTED), accepted.rewrite(empty(), IN_Q1));
        assertEquals(new Progress.Reviewing.NotSubmitted(Review.ACCEPTED), accepted.accept());
        assertEquals(new Progress.Reviewing.NotSubmitted(Review.ACCEPTED), accepted.giveBack("เพิ่มหลักฐาน"));
    }

    @Test
    void a_returned_report_keeps_the_reason_until_it_is_submitted_again() {
        Progress returned = returned();

        assertEquals(Review.RETURNED, returned.review());
        assertEquals("เพิ่มหลักฐาน", returned.returnReason());
        Progress rewritten = written(returned.rewrite(report(MeasureState.DONE, 100), IN_Q1));
        assertEquals("เพิ่มหลักฐาน", rewritten.returnReason());
        assertEquals(MeasureState.DONE, rewritten.report().state());
        assertNull(submitted(rewritten, NEXT_DAY).returnReason());
    }

    @Test
    void a_report_that_was_in_time_stays_in_time_when_it_is_given_back() {
        Progress again = submitted(returned(), NEXT_DAY);

        assertFalse(again.late());
        assertEquals(NEXT_DAY, again.submittedAt());
    }

    @Test
    void a_late_report_stays_late_when_it_is_submitted_again() {
        Progress late = submitted(begun(report(MeasureState.UNDER_WAY, 30)), NEXT_DAY);

        assertTrue(submitted(decided(late.giveBack("เพิ่มหลักฐาน")), NEXT_DAY).late());
    }

    @Test
    void a_return_needs_a_reason() {
        Progress progress = submitted(begun(report(MeasureState.UNDER_WAY, 30)), LAST_MINUTE);

        assertEquals(new Progress.Reviewing.ReasonMissing(), progress.giveBack(null));
        assertEquals(new Progress.Reviewing.ReasonMissing(), progress.giveBack("  "));
    }

    @Test
    void a_draft_can_be_neither_accepted_nor_returned() {
        assertEquals(
                new Progress.Reviewing.NotSubmitted(Review.DRAFT),
                begun(empty()).accept());
        assertEquals(
                new Progress.Reviewing.NotSubmitted(Review.DRAFT),
                begun(empty()).giveBack("เพิ่มหลักฐาน"));
    }

    private static Progress returned() {
        return decided(submitted(begun(report(MeasureState.UNDER_WAY, 30)), LAST_MINUTE)
                .giveBack(" เพิ่มหลักฐาน "));
    }

    private static Progress written(Progress.Writing outcome) {
        return assertInstanceOf(Progress.Writing.Written.class, outcome).progress();
    }

    private static Progress submitted(Progress progress, Instant now) {
        return assertInstanceOf(Progress.Submitting.Submitted.class, progress.submit(now))
                .progress();
    }

    private static Progress decided(Progress.Reviewing outcome) {
        return assertInstanceOf(Progress.Reviewing.Decided.class, outcome).progress();
    }
}
