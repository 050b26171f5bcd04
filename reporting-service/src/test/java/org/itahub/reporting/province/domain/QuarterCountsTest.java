package org.itahub.reporting.province.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.province.domain.QuarterCounts.Measure;
import org.itahub.reporting.province.domain.QuarterCounts.Report;
import org.itahub.reporting.province.domain.QuarterCounts.Review;
import org.junit.jupiter.api.Test;

class QuarterCountsTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 16);
    private static final Measure ONE = new Measure("2650101", 1);
    private static final Measure TWO = new Measure("2650101", 2);
    private static final Measure OTHERS = new Measure("H140001", 1);

    @Test
    void the_fifteenth_moves_to_monday_from_a_weekend() {
        assertEquals(LocalDate.of(2023, 1, 16), DueDate.of(YEAR, Quarter.Q1));
        assertEquals(LocalDate.of(2023, 4, 17), DueDate.of(YEAR, Quarter.Q2));
        assertEquals(LocalDate.of(2023, 7, 17), DueDate.of(YEAR, Quarter.Q3));
        assertEquals(LocalDate.of(2023, 10, 16), DueDate.of(YEAR, Quarter.Q4));
        assertEquals(LocalDate.of(2024, 1, 15), DueDate.of(YEAR.next(), Quarter.Q1));
    }

    @Test
    void every_measure_of_a_published_plan_is_due_every_quarter() {
        var counts = count(Quarter.Q3, List.of(), LocalDate.of(2023, 7, 1));

        assertEquals(new QuarterCounts(Quarter.Q3, LocalDate.of(2023, 7, 17), 3, 0, 0, 0, 0), counts);
    }

    @Test
    void a_report_stands_from_submission_until_it_is_returned() {
        var reports = List.of(
                report(ONE, Quarter.Q1, Review.ACCEPTED),
                report(TWO, Quarter.Q1, Review.SUBMITTED),
                report(OTHERS, Quarter.Q1, Review.RETURNED));

        assertEquals(new QuarterCounts(Quarter.Q1, DUE, 3, 2, 1, 1, 0), count(Quarter.Q1, reports, DUE));
    }

    @Test
    void a_missing_report_is_late_from_the_day_after_its_due_date() {
        var reports = List.of(report(ONE, Quarter.Q1, Review.SUBMITTED));

        assertEquals(0, count(Quarter.Q1, reports, DUE).late());
        assertEquals(2, count(Quarter.Q1, reports, DUE.plusDays(1)).late());
    }

    @Test
    void a_report_handed_in_late_stays_late() {
        var late = new Report(ONE, Quarter.Q1, Review.ACCEPTED, false, true, DUE);

        assertEquals(1, count(Quarter.Q1, List.of(late), DUE).late());
    }

    @Test
    void a_measure_reports_no_more_after_the_quarter_in_which_its_cancellation_was_accepted() {
        var cancelled = new Report(ONE, Quarter.Q2, Review.ACCEPTED, true, false, DUE);

        assertEquals(3, count(Quarter.Q2, List.of(cancelled), DUE).due());
        assertEquals(2, count(Quarter.Q3, List.of(cancelled), DUE).due());
    }

    @Test
    void a_cancellation_that_is_not_accepted_changes_nothing() {
        var asked = new Report(ONE, Quarter.Q1, Review.SUBMITTED, true, false, DUE);
        var accepted = report(TWO, Quarter.Q1, Review.ACCEPTED);

        assertEquals(3, count(Quarter.Q2, List.of(asked, accepted), DUE).due());
    }

    @Test
    void the_due_date_that_the_hub_set_goes_before_the_computed_one() {
        LocalDate set = LocalDate.of(2023, 1, 31);
        var report = new Report(ONE, Quarter.Q1, Review.SUBMITTED, false, false, set);

        assertEquals(set, count(Quarter.Q1, List.of(report), set).dueDate());
    }

    @Test
    void reports_of_another_quarter_or_of_a_measure_that_is_gone_do_not_count() {
        var gone = report(new Measure("2650101", 9), Quarter.Q1, Review.ACCEPTED);
        var other = report(ONE, Quarter.Q2, Review.ACCEPTED);

        assertEquals(0, count(Quarter.Q1, List.of(gone, other), DUE).submitted());
    }

    private static QuarterCounts count(Quarter quarter, List<Report> reports, LocalDate today) {
        return QuarterCounts.of(YEAR, quarter, List.of(ONE, TWO, OTHERS), reports, today);
    }

    private static Report report(Measure measure, Quarter quarter, Review review) {
        return new Report(measure, quarter, review, false, false, DUE);
    }
}
