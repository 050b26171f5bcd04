package org.itahub.measures.deadlines.domain;

import static org.itahub.measures.deadlines.domain.WorkingDayRule.AS_IS;
import static org.itahub.measures.deadlines.domain.WorkingDayRule.NEXT_WORKING_DAY;
import static org.itahub.measures.deadlines.domain.WorkingDayRule.PREVIOUS_WORKING_DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final OfficeCalendar WEEKENDS_ONLY = new OfficeCalendar(List.of());
    private static final DueRule RULE = new DueRule(15, NEXT_WORKING_DAY, 30);

    @ParameterizedTest
    @CsvSource({"Q1, 2023-01-16", "Q2, 2023-04-17", "Q3, 2023-07-17", "Q4, 2023-10-16"})
    void a_quarter_of_2566_is_due_on_the_15th_or_the_monday_after(Quarter quarter, LocalDate due) {
        assertEquals(
                due, RULE.dueDay(new QuarterOf(YEAR, quarter), WEEKENDS_ONLY).date());
    }

    @Test
    void a_deadline_on_songkran_moves_past_the_holidays_and_the_weekend_and_says_why() {
        OfficeCalendar songkran = new OfficeCalendar(
                List.of(holiday("2023-04-13"), holiday("2023-04-14"), holiday("2023-04-15"), holiday("2023-04-17")));

        DueDay due = RULE.dueDay(new QuarterOf(YEAR, Quarter.Q2), songkran);

        assertEquals(LocalDate.of(2023, 4, 15), due.named());
        assertEquals(LocalDate.of(2023, 4, 18), due.date());
        assertEquals(
                List.of("2023-04-15", "2023-04-16", "2023-04-17"),
                due.skipped().stream().map(closed -> closed.day().toString()).toList());
        assertEquals("วันสงกรานต์", due.skipped().getFirst().holiday().nameTh());
        assertNull(due.skipped().get(1).holiday());
    }

    @Test
    void a_hub_may_move_a_deadline_to_the_working_day_before_or_leave_it() {
        QuarterOf second = new QuarterOf(YEAR, Quarter.Q2);
        OfficeCalendar friday = new OfficeCalendar(List.of(holiday("2023-04-14")));

        assertEquals(
                LocalDate.of(2023, 4, 13),
                new DueRule(15, PREVIOUS_WORKING_DAY, 30).dueDay(second, friday).date());
        assertEquals(
                LocalDate.of(2023, 4, 15),
                new DueRule(15, AS_IS, 30).dueDay(second, friday).date());
        assertEquals(
                List.of(), new DueRule(15, AS_IS, 30).dueDay(second, friday).skipped());
    }

    @Test
    void a_deadline_never_lies_within_its_quarter() {
        OfficeCalendar newYear = new OfficeCalendar(List.of(holiday("2023-01-02")));

        assertEquals(
                LocalDate.of(2023, 1, 3),
                new DueRule(2, PREVIOUS_WORKING_DAY, 30)
                        .dueDay(new QuarterOf(YEAR, Quarter.Q1), newYear)
                        .date());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, -1})
    void a_day_that_some_months_lack_is_not_a_rule(int day) {
        assertThrows(IllegalArgumentException.class, () -> new DueRule(day, AS_IS, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 181})
    void a_lock_is_neither_before_the_due_date_nor_half_a_year_after(int days) {
        assertThrows(IllegalArgumentException.class, () -> new DueRule(15, AS_IS, days));
    }

    @Test
    void the_ends_of_each_range_are_a_rule() {
        assertEquals(1, new DueRule(1, AS_IS, 0).dayOfMonth());
        assertEquals(180, new DueRule(28, AS_IS, 180).daysUntilLocked());
    }

    private static Holiday holiday(String day) {
        return new Holiday(LocalDate.parse(day), "วันสงกรานต์", "Songkran Festival", HolidayKind.FIXED);
    }
}
