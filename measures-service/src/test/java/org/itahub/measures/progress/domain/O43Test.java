package org.itahub.measures.progress.domain;

import static org.itahub.measures.progress.domain.O43Requirement.MEASURES_HAVE_RESULT;
import static org.itahub.measures.progress.domain.O43Requirement.O42_MET;
import static org.itahub.measures.progress.domain.O43Requirement.OBSTACLES_AND_SUGGESTIONS_STATED;
import static org.itahub.measures.progress.domain.O43Requirement.PAST_QUARTERS_REPORTED;
import static org.itahub.measures.progress.domain.O43Requirement.REPORTS_ACCEPTED;
import static org.itahub.measures.progress.domain.O43Requirement.REPORTS_ON_SAME_PLAN;
import static org.itahub.measures.progress.domain.O43Requirement.RESULTS_CONCRETE;
import static org.itahub.measures.progress.domain.Reports.YEAR;
import static org.itahub.measures.progress.domain.Reports.deadline;
import static org.itahub.measures.progress.domain.Reports.report;
import static org.itahub.measures.progress.domain.Reports.reportedOn;
import static org.itahub.measures.progress.domain.Reports.standing;
import static org.itahub.measures.progress.domain.Reports.withDone;
import static org.itahub.measures.progress.domain.Reports.withObstacles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class O43Test {
    private static final Instant BEFORE_Q1 = Instant.parse("2022-09-01T02:00:00Z");
    private static final List<ReportedPlan.Reported> MEASURES =
            List.of(new ReportedPlan.Reported(1, BEFORE_Q1), new ReportedPlan.Reported(2, BEFORE_Q1));
    private static final ReportedPlan PLAN = new ReportedPlan(YEAR, true, true, MEASURES);
    private static final Instant AFTER_Q1 = Instant.parse("2023-01-16T17:00:00Z");
    private static final List<QuarterDeadline> DEADLINES =
            Arrays.stream(Quarter.values()).map(quarter -> deadline(quarter)).toList();

    private static final Progress FIRST = standing(1, Quarter.Q1, Review.ACCEPTED, report(MeasureState.UNDER_WAY, 40));
    private static final Progress SECOND = standing(2, Quarter.Q1, Review.ACCEPTED, report(MeasureState.DONE, 100));

    @Test
    void accepted_reports_with_concrete_results_on_every_measure_meet_it() {
        O43 check = check(PLAN, FIRST, SECOND);

        assertTrue(check.met());
        assertEquals(O43Requirement.values().length, check.findings().size());
        assertTrue(
                check.findings().stream().allMatch(finding -> finding.places().isEmpty()));
    }

    @Test
    void each_requirement_names_the_reports_or_measures_by_which_it_is_met_also_in_part() {
        Progress waiting = standing(2, Quarter.Q1, Review.SUBMITTED, report(MeasureState.NOT_STARTED, 0));
        Progress ahead = standing(1, Quarter.Q2, Review.ACCEPTED, report(MeasureState.UNDER_WAY, 60));

        O43 check = check(PLAN, FIRST, waiting, ahead);

        O43.Place first = new O43.Place(1, Quarter.Q1);
        O43.Place second = new O43.Place(2, Quarter.Q1);
        O43.Place next = new O43.Place(1, Quarter.Q2);
        assertEquals(List.of(), finding(check, O42_MET).metBy());
        assertEquals(
                List.of(first, next, second),
                finding(check, REPORTS_ON_SAME_PLAN).metBy());
        assertEquals(
                List.of(first, second), finding(check, PAST_QUARTERS_REPORTED).metBy());
        assertEquals(List.of(first, next), finding(check, REPORTS_ACCEPTED).metBy());
        assertEquals(List.of(second), finding(check, REPORTS_ACCEPTED).places());
        assertEquals(
                List.of(new O43.Place(1, null), new O43.Place(2, null)),
                finding(check, MEASURES_HAVE_RESULT).metBy());
        assertEquals(
                List.of(new O43.Place(1, null)),
                finding(check, RESULTS_CONCRETE).metBy());
        assertEquals(
                List.of(new O43.Place(2, null)),
                finding(check, RESULTS_CONCRETE).places());
    }

    @Test
    void where_o42_fails_o43_fails() {
        O43 check = check(new ReportedPlan(YEAR, true, false, MEASURES), FIRST, SECOND);

        assertEquals(List.of(O42_MET), unmet(check));
        assertFalse(check.met());
    }

    @Test
    void a_plan_that_is_not_published_is_not_reported_on() {
        O43 check = check(new ReportedPlan(YEAR, false, true, MEASURES), FIRST, SECOND);

        assertEquals(List.of(REPORTS_ON_SAME_PLAN), unmet(check));
    }

    @Test
    void reports_on_measures_that_the_plan_no_longer_has_are_left_out() {
        Progress accepted = standing(3, Quarter.Q1, Review.ACCEPTED, report(MeasureState.DONE, 100));
        Progress waiting = standing(4, Quarter.Q1, Review.SUBMITTED, withObstacles(report(MeasureState.DONE, 100), ""));

        assertTrue(check(PLAN, FIRST, SECOND, accepted, waiting).met());
    }

    @Test
    void a_report_dated_before_the_fiscal_year_is_not_of_the_plan() {
        Progress early = standing(
                1,
                Quarter.Q1,
                Review.ACCEPTED,
                reportedOn(report(MeasureState.DONE, 100), YEAR.firstDay().minusDays(1)));
        Progress onTheDay =
                standing(1, Quarter.Q1, Review.ACCEPTED, reportedOn(report(MeasureState.DONE, 100), YEAR.firstDay()));

        assertEquals(List.of(REPORTS_ON_SAME_PLAN), unmet(check(PLAN, early, SECOND)));
        assertEquals(List.of(), unmet(check(PLAN, onTheDay, SECOND)));
    }

    @Test
    void without_any_report_nothing_but_o42_and_the_quarters_to_come_is_met() {
        O43 check = O43.of(PLAN, List.of(), DEADLINES, AFTER_Q1.minusSeconds(1));

        assertEquals(
                List.of(
                        REPORTS_ON_SAME_PLAN,
                        REPORTS_ACCEPTED,
                        MEASURES_HAVE_RESULT,
                        RESULTS_CONCRETE,
                        OBSTACLES_AND_SUGGESTIONS_STATED),
                unmet(check));
        assertEquals(List.of(new O43.Place(1, null), new O43.Place(2, null)), places(check, MEASURES_HAVE_RESULT));
    }

    @Test
    void a_quarter_is_missed_from_the_day_after_its_due_date() {
        List<EvidencedProgress> first = List.of(new EvidencedProgress(FIRST, 0));

        O43 before = O43.of(PLAN, first, DEADLINES, AFTER_Q1.minusSeconds(1));
        O43 after = O43.of(PLAN, first, DEADLINES, AFTER_Q1);

        assertEquals(List.of(), places(before, PAST_QUARTERS_REPORTED));
        assertEquals(List.of(new O43.Place(2, Quarter.Q1)), places(after, PAST_QUARTERS_REPORTED));
    }

    @Test
    void a_quarter_that_was_due_before_the_measure_was_published_is_not_missed() {
        ReportedPlan onTheLastDay = published(AFTER_Q1.minusSeconds(1));
        ReportedPlan theDayAfter = published(AFTER_Q1);
        ReportedPlan never = published(null);

        assertEquals(List.of(new O43.Place(2, Quarter.Q1)), places(check(onTheLastDay, FIRST), PAST_QUARTERS_REPORTED));
        assertEquals(List.of(), places(check(theDayAfter, FIRST), PAST_QUARTERS_REPORTED));
        assertEquals(List.of(), places(check(never, FIRST), PAST_QUARTERS_REPORTED));
    }

    @Test
    void drafts_and_returned_reports_do_not_count() {
        for (Review review : List.of(Review.DRAFT, Review.RETURNED)) {
            Progress unfinished = standing(2, Quarter.Q1, review, report(MeasureState.DONE, 100));

            assertEquals(
                    List.of(PAST_QUARTERS_REPORTED, MEASURES_HAVE_RESULT, RESULTS_CONCRETE),
                    unmet(check(PLAN, FIRST, unfinished)));
        }
    }

    @Test
    void a_submitted_report_waits_for_the_supervisor() {
        Progress submitted = standing(2, Quarter.Q1, Review.SUBMITTED, report(MeasureState.DONE, 100));

        O43 check = check(PLAN, FIRST, submitted);

        assertEquals(List.of(REPORTS_ACCEPTED), unmet(check));
        assertEquals(List.of(new O43.Place(2, Quarter.Q1)), places(check, REPORTS_ACCEPTED));
    }

    @Test
    void what_was_not_started_is_no_concrete_result_and_what_was_cancelled_needs_none() {
        Progress waiting = standing(2, Quarter.Q1, Review.ACCEPTED, report(MeasureState.NOT_STARTED, 0));
        Progress cancelled = standing(2, Quarter.Q1, Review.ACCEPTED, report(MeasureState.CANCELLED, 0));

        assertEquals(List.of(new O43.Place(2, null)), places(check(PLAN, FIRST, waiting), RESULTS_CONCRETE));
        assertTrue(check(PLAN, FIRST, cancelled).met());
    }

    @Test
    void a_result_without_text_or_deliverable_is_not_concrete() {
        Report underWay = report(MeasureState.UNDER_WAY, 40);

        assertEquals(List.of(RESULTS_CONCRETE), unmet(check(PLAN, accepted(withDone(underWay, "")), SECOND)));
        assertEquals(List.of(RESULTS_CONCRETE), unmet(check(PLAN, accepted(withoutDeliverables(underWay)), SECOND)));
    }

    @Test
    void evidence_shows_a_result_as_well_as_a_deliverable() {
        Progress first = accepted(withoutDeliverables(report(MeasureState.UNDER_WAY, 40)));
        List<EvidencedProgress> reports = List.of(new EvidencedProgress(first, 1), new EvidencedProgress(SECOND, 0));

        assertTrue(O43.of(PLAN, reports, DEADLINES, AFTER_Q1).met());
    }

    @Test
    void the_latest_quarter_tells_the_result_and_any_quarter_shows_it() {
        Progress later =
                standing(1, Quarter.Q2, Review.ACCEPTED, withoutDeliverables(report(MeasureState.UNDER_WAY, 70)));
        Progress before = standing(2, Quarter.Q1, Review.ACCEPTED, report(MeasureState.NOT_STARTED, 0));
        Progress begun = standing(2, Quarter.Q2, Review.ACCEPTED, report(MeasureState.UNDER_WAY, 10));

        assertTrue(check(PLAN, later, FIRST, begun, before).met());
    }

    @Test
    void obstacles_that_are_not_stated_lose_the_item() {
        O43 check = check(PLAN, accepted(withObstacles(report(MeasureState.UNDER_WAY, 40), "")), SECOND);

        assertEquals(List.of(OBSTACLES_AND_SUGGESTIONS_STATED), unmet(check));
    }

    @Test
    void a_requirement_has_a_code_and_says_what_to_do() {
        assertEquals("past-quarters-reported", PAST_QUARTERS_REPORTED.code());
        assertTrue(PAST_QUARTERS_REPORTED.th().contains("ไตรมาส"));
        assertTrue(PAST_QUARTERS_REPORTED.en().contains("quarter"));
        assertTrue(PAST_QUARTERS_REPORTED.actionTh().contains("ส่งรายงาน"));
        assertTrue(PAST_QUARTERS_REPORTED.actionEn().contains("submit"));
    }

    private static O43 check(ReportedPlan plan, Progress... reports) {
        return O43.of(
                plan,
                Arrays.stream(reports)
                        .map(report -> new EvidencedProgress(report, 0))
                        .toList(),
                DEADLINES,
                AFTER_Q1);
    }

    /** A plan whose second measure came by a later version. */
    private static ReportedPlan published(Instant second) {
        return new ReportedPlan(YEAR, true, true, List.of(MEASURES.getFirst(), new ReportedPlan.Reported(2, second)));
    }

    private static Progress accepted(Report report) {
        return standing(1, Quarter.Q1, Review.ACCEPTED, report);
    }

    private static Report withoutDeliverables(Report of) {
        return new Report(
                of.state(),
                of.percent(),
                of.done(),
                List.of(),
                of.obstacles(),
                of.suggestions(),
                of.whatHelped(),
                of.cancelReason(),
                of.behindReason(),
                of.reportedOn());
    }

    private static List<O43Requirement> unmet(O43 check) {
        return check.findings().stream()
                .filter(finding -> !finding.met())
                .map(O43.Finding::requirement)
                .toList();
    }

    private static List<O43.Place> places(O43 check, O43Requirement requirement) {
        return finding(check, requirement).places();
    }

    private static O43.Finding finding(O43 check, O43Requirement requirement) {
        return check.findings().stream()
                .filter(finding -> finding.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }
}
