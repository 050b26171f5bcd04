package org.itahub.measures.deadlines.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class QuarterDeadlineTest {
    private static final QuarterOf Q1 = new QuarterOf(new FiscalYear(2567), Quarter.Q1);
    private static final DueRule RULE = new DueRule(15, WorkingDayRule.NEXT_WORKING_DAY, 45);
    private static final LocalDate LOCKED_FROM = LocalDate.of(2024, 3, 1);

    @Test
    void a_quarter_can_be_locked_from_the_day_after_the_29th_of_february() {
        QuarterDeadline first = deadline(Q1, null);

        assertEquals(new Deadline(LocalDate.of(2024, 1, 15), LOCKED_FROM), first.deadline());
        assertFalse(first.lockedFor(1, noon(LocalDate.of(2024, 2, 29))));
        assertTrue(first.lockedFor(1, noon(LOCKED_FROM)));
    }

    @Test
    void walking_through_a_year_each_quarter_is_open_then_late_then_locked() {
        FiscalYear year = new FiscalYear(2567);
        for (Quarter quarter : Quarter.values()) {
            QuarterDeadline deadline = deadline(new QuarterOf(year, quarter), null);
            List<String> stages = new ArrayList<>();
            for (LocalDate day = year.firstDay(); day.isBefore(year.next().lastDay()); day = day.plusDays(1)) {
                String stage = stage(deadline, day);
                if (stages.isEmpty() || !stages.getLast().startsWith(stage)) {
                    stages.add(stage + " " + day);
                }
            }
            assertEquals(EXPECTED.get(quarter.ordinal()), stages);
        }
    }

    /** What the 28 days of October say of the fourth quarter belongs to the next fiscal year already. */
    private static final List<List<String>> EXPECTED = List.of(
            List.of("open 2023-10-01", "late 2024-01-16", "locked 2024-03-01"),
            List.of("to come 2023-10-01", "open 2024-01-01", "late 2024-04-16", "locked 2024-05-31"),
            List.of("to come 2023-10-01", "open 2024-04-01", "late 2024-07-16", "locked 2024-08-30"),
            List.of("to come 2023-10-01", "open 2024-07-01", "late 2024-10-16", "locked 2024-11-30"));

    @Test
    void a_day_ends_at_midnight_in_bangkok() {
        QuarterDeadline first = deadline(Q1, null);

        assertFalse(first.lateAt(Instant.parse("2024-01-15T16:59:59Z")));
        assertTrue(first.lateAt(Instant.parse("2024-01-15T17:00:00Z")));
    }

    @Test
    void an_extension_moves_the_due_date_and_the_lock_with_it() {
        QuarterDeadline extended = deadline(Q1, new Extension(Q1, LocalDate.of(2024, 1, 31), "น้ำท่วม"));

        assertTrue(extended.extended());
        assertEquals(new Deadline(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 17)), extended.deadline());
    }

    @Test
    void an_extension_that_a_later_rule_overtook_takes_no_time_away() {
        QuarterDeadline overtaken = deadline(Q1, new Extension(Q1, LocalDate.of(2024, 1, 15), "น้ำท่วม"));

        assertFalse(overtaken.extended());
        assertEquals(LocalDate.of(2024, 1, 15), overtaken.deadline().dueDate());
    }

    @Test
    void a_reopening_lets_its_measures_through_until_its_moment() {
        Instant now = noon(LOCKED_FROM);
        Reopening third = new Reopening(Q1, List.of(3), "ลาป่วย", now.plusSeconds(60));

        assertFalse(deadline(Q1, null, third).lockedFor(3, now));
        assertTrue(deadline(Q1, null, third).lockedFor(2, now));
        assertTrue(deadline(Q1, null, third).lockedFor(3, now.plusSeconds(60)));
        assertFalse(deadline(Q1, null, new Reopening(Q1, List.of(), "ลาป่วย", now.plusSeconds(60)))
                .lockedFor(2, now));
    }

    @Test
    void of_several_reopenings_the_one_that_ends_last_is_named() {
        Instant now = noon(LOCKED_FROM);
        Reopening sooner = new Reopening(Q1, List.of(), "ลาป่วย", now.plusSeconds(60));
        Reopening later = new Reopening(Q1, List.of(2, 1, 2), "น้ำท่วม", now.plusSeconds(90));

        assertEquals(
                Optional.of(later), deadline(Q1, null, sooner, later, sooner).reopened(now));
        assertEquals(Optional.empty(), deadline(Q1, null, sooner, later).reopened(now.plusSeconds(90)));
        assertEquals(List.of(1, 2), later.measures());
    }

    private static String stage(QuarterDeadline deadline, LocalDate day) {
        if (deadline.lockedFor(1, noon(day))) {
            return "locked";
        }
        if (deadline.lateAt(noon(day))) {
            return "late";
        }
        return day.isBefore(deadline.opens()) ? "to come" : "open";
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BangkokTime.ZONE).toInstant();
    }

    private static QuarterDeadline deadline(QuarterOf quarter, Extension extension, Reopening... reopenings) {
        DueDay due = RULE.dueDay(quarter, new OfficeCalendar(List.of()));
        return new QuarterDeadline(quarter, RULE, due, extension, List.of(reopenings));
    }
}
