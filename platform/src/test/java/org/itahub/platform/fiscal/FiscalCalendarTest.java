package org.itahub.platform.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {
    private static final FiscalYear YEAR_2566 = new FiscalYear(2566);

    @Test
    void fiscal_year_2566_runs_from_october_2022_to_september_2023() {
        assertEquals(LocalDate.of(2022, 10, 1), YEAR_2566.firstDay());
        assertEquals(LocalDate.of(2023, 9, 30), YEAR_2566.lastDay());
    }

    @Test
    void the_last_fiscal_year_that_the_hub_knows_ends_too() {
        assertEquals(LocalDate.of(2156, 9, 30), new FiscalYear(FiscalYear.LAST).lastDay());
    }

    @Test
    void the_second_quarter_is_january_to_march() {
        assertEquals(LocalDate.of(2023, 1, 1), Quarter.Q2.firstDay(YEAR_2566));
        assertEquals(LocalDate.of(2023, 3, 31), Quarter.Q2.lastDay(YEAR_2566));
    }

    @Test
    void a_quarter_is_read_with_or_without_its_letter() {
        assertEquals(Optional.of(Quarter.Q3), Quarter.parse("3"));
        assertEquals(Optional.of(Quarter.Q3), Quarter.parse("q3"));
        assertEquals(Optional.empty(), Quarter.parse("5"));
        assertEquals(Optional.empty(), Quarter.parse("Q"));
    }

    @Test
    void a_gregorian_year_is_no_fiscal_year() {
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(2023));
    }

    @Property
    void every_day_lies_in_its_own_year_and_quarter(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate day) {
        FiscalYear year = FiscalYear.containing(day);
        Quarter quarter = Quarter.containing(day);
        assertTrue(year.contains(day));
        assertTrue(!day.isBefore(quarter.firstDay(year)) && !day.isAfter(quarter.lastDay(year)));
    }
}
