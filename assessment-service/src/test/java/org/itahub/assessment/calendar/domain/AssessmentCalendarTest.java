package org.itahub.assessment.calendar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

class AssessmentCalendarTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);
    private static final AssessmentCalendar USUAL = AssessmentCalendar.usual(YEAR);

    @Test
    void the_usual_calendar_is_that_of_2565_in_the_years_own_spring_and_summer() {
        assertEquals(window("2022-03-01", "2022-04-30"), USUAL.entry());
        assertEquals(window("2022-05-01", "2022-05-31"), USUAL.scoring());
        assertEquals(window("2022-06-01", "2022-06-15"), USUAL.explanation());
        assertEquals(window("2022-06-16", "2022-06-30"), USUAL.confirmation());
        assertEquals(LocalDate.of(2022, 8, 1), USUAL.announcement());
        assertEquals(List.of(), USUAL.faults(YEAR));
        assertEquals(
                LocalDate.of(2025, 8, 1),
                AssessmentCalendar.usual(new FiscalYear(2568)).announcement());
    }

    @Test
    void differences_are_decided_and_reviews_too_until_the_last_day_of_confirmation() {
        assertEquals(window("2022-05-01", "2022-06-30"), USUAL.deciding());
        assertEquals(window("2022-06-01", "2022-06-30"), USUAL.reviewing());
    }

    @Test
    void a_window_holds_its_first_and_its_last_day() {
        Window window = window("2022-03-01", "2022-04-30");
        assertFalse(window.contains(LocalDate.of(2022, 2, 28)));
        assertTrue(window.contains(LocalDate.of(2022, 3, 1)));
        assertTrue(window.contains(LocalDate.of(2022, 4, 30)));
        assertFalse(window.contains(LocalDate.of(2022, 5, 1)));
        assertFalse(window.isOver(LocalDate.of(2022, 4, 30)));
        assertTrue(window.isOver(LocalDate.of(2022, 5, 1)));
    }

    @Test
    void a_window_that_ends_before_it_begins_is_a_fault() {
        AssessmentCalendar calendar = new AssessmentCalendar(
                window("2022-03-02", "2022-03-01"),
                USUAL.scoring(),
                USUAL.explanation(),
                USUAL.confirmation(),
                USUAL.announcement());
        assertEquals(List.of(new CalendarFault(CalendarFault.Kind.REVERSED, "entry/last")), calendar.faults(YEAR));
    }

    @Test
    void what_begins_before_the_window_before_it_has_ended_is_a_fault() {
        AssessmentCalendar calendar = new AssessmentCalendar(
                USUAL.entry(),
                window("2022-04-30", "2022-05-31"),
                USUAL.explanation(),
                USUAL.confirmation(),
                LocalDate.of(2022, 6, 30));
        assertEquals(
                List.of(
                        new CalendarFault(CalendarFault.Kind.OUT_OF_ORDER, "scoring/first"),
                        new CalendarFault(CalendarFault.Kind.OUT_OF_ORDER, "announcement")),
                calendar.faults(YEAR));
    }

    @Test
    void a_day_outside_the_fiscal_year_is_a_fault() {
        AssessmentCalendar early = new AssessmentCalendar(
                window("2021-09-30", "2022-04-30"),
                USUAL.scoring(),
                USUAL.explanation(),
                USUAL.confirmation(),
                USUAL.announcement());
        assertEquals(List.of(new CalendarFault(CalendarFault.Kind.OUTSIDE_YEAR, "entry/first")), early.faults(YEAR));
        AssessmentCalendar late = new AssessmentCalendar(
                window("2021-10-01", "2022-04-30"),
                USUAL.scoring(),
                USUAL.explanation(),
                USUAL.confirmation(),
                LocalDate.of(2022, 10, 1));
        assertEquals(List.of(new CalendarFault(CalendarFault.Kind.OUTSIDE_YEAR, "announcement")), late.faults(YEAR));
        AssessmentCalendar allBefore = new AssessmentCalendar(
                USUAL.entry(), USUAL.scoring(), USUAL.explanation(), USUAL.confirmation(), LocalDate.of(2021, 8, 1));
        assertEquals(
                List.of(new CalendarFault(CalendarFault.Kind.OUTSIDE_YEAR, "announcement")), allBefore.faults(YEAR));
    }

    private static Window window(String first, String last) {
        return new Window(LocalDate.parse(first), LocalDate.parse(last));
    }
}
