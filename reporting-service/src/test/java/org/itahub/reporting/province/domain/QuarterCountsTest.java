package org.itahub.reporting.province.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.province.domain.QuarterCounts.Measure;
import org.itahub.reporting.province.domain.QuarterCounts.Report;
import org.itahub.reporting.province.domain.QuarterCounts.Review;
import org.junit.jupiter.api.Test;

class QuarterCountsTest {
    private static final LocalDate DUE = LocalDate.of(2023, 1, 16);
    private static final Measure ONE = new Measure("2650101", 1);
    private static final Measure TWO = new Measure("2650101", 2);
    private static final Measure OTHERS = new Measure("H140001", 1);

    @Test
    void every_measure_of_a_published_plan_is_due_every_quarter() {
        var counts = count(Quarter.Q3, List.of(), DUE);

        assertEquals(new QuarterCounts(Quarter.Q3, Optional.of(DUE), 3, 0, 0, 0, 0), counts);
    }

    @Test
    void a_report_stands_from_submission_until_it_is_returned() {
        var reports = List.of(
                report(ONE, Quarter.Q1, Review.ACCEPTED),
                report(TWO, Quarter.Q1, Review.SUBMITTED),
                report(OTHERS, Quarter.Q1, Review.RETURNED));

        assertEquals(new QuarterCounts(Quarter.Q1, Optional.of(DUE), 3, 2, 1, 1, 0), count(Quarter.Q1, reports, DUE));
    }

    @Test
    void a_missing_report_is_late_from_the_day_after_its_due_date() {
        var reports = List.of(report(ONE, Quarter.Q1, Review.SUBMITTED));

        assertEquals(0, count(Quarter.Q1, reports, DUE).late());
        assertEquals(2, count(Quarter.Q1, reports, DUE.plusDays(1)).late());
    }

    @Test
    void a_report_handed_in_late_stays_late() {
        var late = new Report(ONE, Quarter.Q1, Review.ACCEPTED, false, true);

        assertEquals(1, count(Quarter.Q1, List.of(late), DUE).late());
    }

    @Test
    void a_measure_reports_no_more_after_the_quarter_in_which_its_cancellation_was_accepted() {
        var cancelled = new Report(ONE, Quarter.Q2, Review.ACCEPTED, true, false);

        assertEquals(3, count(Quarter.Q2, List.of(cancelled), DUE).due());
        assertEquals(2, count(Quarter.Q3, List.of(cancelled), DUE).due());
    }

    @Test
    void a_cancellation_that_is_not_accepted_changes_nothing() {
        var asked = new Report(ONE, Quarter.Q1, Review.SUBMITTED, true, false);
        var accepted = report(TWO, Quarter.Q1, Review.ACCEPTED);

        assertEquals(3, count(Quarter.Q2, List.of(asked, accepted), DUE).due());
    }

    @Test
    void without_a_published_plan_nothing_is_due_and_nothing_late() {
        var counts = QuarterCounts.of(Quarter.Q1, Optional.empty(), List.of(), List.of(), DUE.plusYears(1));

        assertEquals(new QuarterCounts(Quarter.Q1, Optional.empty(), 0, 0, 0, 0, 0), counts);
    }

    @Test
    void reports_of_another_quarter_or_of_a_measure_that_is_gone_do_not_count() {
        var gone = report(new Measure("2650101", 9), Quarter.Q1, Review.ACCEPTED);
        var other = report(ONE, Quarter.Q2, Review.ACCEPTED);

        assertEquals(0, count(Quarter.Q1, List.of(gone, other), DUE).submitted());
    }

    private static QuarterCounts count(Quarter quarter, List<Report> reports, LocalDate today) {
        return QuarterCounts.of(quarter, Optional.of(DUE), List.of(ONE, TWO, OTHERS), reports, today);
    }

    private static Report report(Measure measure, Quarter quarter, Review review) {
        return new Report(measure, quarter, review, false, false);
    }
}
