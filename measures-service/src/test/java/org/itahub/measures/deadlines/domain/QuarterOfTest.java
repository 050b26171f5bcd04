package org.itahub.measures.deadlines.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterOfTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final QuarterOf Q1 = new QuarterOf(YEAR, Quarter.Q1);

    @ParameterizedTest
    @ValueSource(strings = {"1", "Q1", "q1", "2566-Q1", "2566-1"})
    void a_quarter_is_read_in_every_form(String text) {
        assertEquals(new QuarterOf.Reading.Understood(Q1), QuarterOf.read(text, YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2565-Q1", "2567-4"})
    void a_quarter_of_another_year_is_outside_the_plans_year(String text) {
        assertEquals(new QuarterOf.Reading.OutsidePlanYear(), QuarterOf.read(text, YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "Q5", "2566-Q5", "2567-Q5", "", "first", "2566"})
    void anything_else_is_no_quarter(String text) {
        assertEquals(new QuarterOf.Reading.NotAQuarter(), QuarterOf.read(text, YEAR));
    }

    @Test
    void a_quarter_begins_with_its_first_day() {
        assertFalse(Q1.begunBy(LocalDate.of(2022, 9, 30)));
        assertTrue(Q1.begunBy(LocalDate.of(2022, 10, 1)));
    }
}
