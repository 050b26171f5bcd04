package org.itahub.reporting.province.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.province.domain.Lateness.LateReport;
import org.junit.jupiter.api.Test;

class LatenessTest {
    private static final LocalDate DUE = LocalDate.of(2023, 1, 16);
    private static final LateReport FOUR_DAYS = new LateReport(DUE, DUE.plusDays(4));

    @Test
    void nothing_late_is_no_lateness() {
        assertEquals(Optional.empty(), Lateness.of(counts(5, 3, 1, 0), List.of(), DUE));
    }

    @Test
    void what_is_missing_counts_its_days_until_today() {
        assertEquals(
                Optional.of(new Lateness(DUE, 0, 1, 16)), Lateness.of(counts(5, 3, 1, 1), List.of(), DUE.plusDays(16)));
    }

    @Test
    void what_came_late_counts_its_days_until_it_came() {
        assertEquals(
                Optional.of(new Lateness(DUE, 1, 0, 4)),
                Lateness.of(counts(5, 4, 1, 1), List.of(FOUR_DAYS), DUE.plusDays(90)));
    }

    @Test
    void the_latest_of_both_is_told() {
        var counts = counts(5, 3, 1, 3);

        assertEquals(
                Optional.of(new Lateness(DUE, 2, 1, 9)),
                Lateness.of(counts, List.of(FOUR_DAYS, new LateReport(DUE, DUE.plusDays(9))), DUE.plusDays(5)));
    }

    @Test
    void before_the_due_date_nothing_is_missing_yet() {
        assertEquals(Optional.of(new Lateness(DUE, 1, 0, 4)), Lateness.of(counts(5, 3, 1, 1), List.of(FOUR_DAYS), DUE));
    }

    private static QuarterCounts counts(int due, int submitted, int returned, int late) {
        return new QuarterCounts(Quarter.Q1, Optional.of(DUE), due, submitted, 0, returned, late);
    }
}
