package org.itahub.measures.deadlines.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayYearTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    @Test
    void a_calendar_year_runs_from_january_to_december_of_the_buddhist_era() {
        assertEquals(2567, HolidayYear.yearOf(NEW_YEAR));
        assertEquals(2567, HolidayYear.yearOf(LAST_DAY));
        assertEquals(List.of(), HolidayYear.faults(2567, List.of(holiday(NEW_YEAR), holiday(LAST_DAY))));
    }

    @Test
    void a_day_of_another_year_and_a_day_given_twice_are_faults_where_they_stand() {
        assertEquals(
                List.of(
                        new HolidayYear.Fault.OutsideYear(1, NEW_YEAR.minusDays(1)),
                        new HolidayYear.Fault.Twice(3, NEW_YEAR)),
                HolidayYear.faults(
                        2567,
                        List.of(
                                holiday(NEW_YEAR),
                                holiday(NEW_YEAR.minusDays(1)),
                                holiday(LAST_DAY),
                                holiday(NEW_YEAR))));
    }

    @Test
    void holidays_stand_in_the_order_of_their_days() {
        HolidayYear year = new HolidayYear(2567, List.of(holiday(LAST_DAY), holiday(NEW_YEAR)));

        assertEquals(
                List.of(NEW_YEAR, LAST_DAY),
                year.holidays().stream().map(Holiday::day).toList());
    }

    private static Holiday holiday(LocalDate day) {
        return new Holiday(day, "วันหยุด", "Holiday", HolidayKind.FIXED);
    }
}
