package org.itahub.measures.deadlines.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);

    @ParameterizedTest
    @CsvSource({"Q1, 2023-01-16", "Q2, 2023-04-17", "Q3, 2023-07-17", "Q4, 2023-10-16"})
    void a_quarter_of_2566_is_due_on_the_15th_or_the_monday_after(Quarter quarter, LocalDate due) {
        assertEquals(due, new DueRule(15, Set.of()).dueDate(YEAR, quarter));
    }

    @Test
    void a_deadline_on_songkran_moves_past_the_holidays_and_the_weekend() {
        DueRule rule = new DueRule(
                13, Set.of(LocalDate.of(2023, 4, 13), LocalDate.of(2023, 4, 14), LocalDate.of(2023, 4, 17)));

        assertEquals(LocalDate.of(2023, 4, 18), rule.dueDate(YEAR, Quarter.Q2));
    }

    @Test
    void a_hub_may_set_another_day_of_the_month() {
        assertEquals(LocalDate.of(2023, 1, 10), new DueRule(10, Set.of()).dueDate(YEAR, Quarter.Q1));
    }

    @Property
    void a_deadline_is_a_working_day_at_most_two_days_after_the_set_day_where_there_are_no_holidays(
            @ForAll @IntRange(min = 2560, max = 2640) int year,
            @ForAll Quarter quarter,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate due = new DueRule(day, Set.of()).dueDate(new FiscalYear(year), quarter);
        LocalDate set = quarter.lastDay(new FiscalYear(year)).plusDays(day);

        assertFalse(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(due.getDayOfWeek()));
        assertFalse(due.isBefore(set));
        assertTrue(due.isBefore(set.plusDays(3)));
    }

    @Test
    void a_day_that_some_months_lack_is_not_a_rule() {
        assertThrows(IllegalArgumentException.class, () -> new DueRule(29, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new DueRule(0, Set.of()));
    }
}
