package org.itahub.measures.deadlines.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

class DueRulePropertyTest {
    @Property
    void a_moved_deadline_is_the_nearest_working_day_on_its_side_and_after_the_quarter(
            @ForAll @IntRange(min = 2560, max = 2640) int year,
            @ForAll Quarter quarter,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll WorkingDayRule workingDays,
            @ForAll @Size(max = 12) Set<@IntRange(min = -20, max = 40) Integer> closed) {
        FiscalYear of = new FiscalYear(year);
        LocalDate named = quarter.lastDay(of).plusDays(day);
        List<LocalDate> holidays = closed.stream().map(named::plusDays).toList();

        DueDay due = new DueRule(day, workingDays, 30).dueDay(new QuarterOf(of, quarter), calendar(holidays));

        assertTrue(due.date().isAfter(quarter.lastDay(of)));
        if (workingDays == WorkingDayRule.AS_IS) {
            assertTrue(due.date().equals(named));
        } else {
            assertTrue(open(due.date(), holidays));
            assertTrue(between(named, due.date()).noneMatch(passed -> open(passed, holidays)));
            assertTrue(due.skipped().size() == between(named, due.date()).count());
        }
        assertFalse(workingDays == WorkingDayRule.NEXT_WORKING_DAY && due.date().isBefore(named));
    }

    /** From the named day up to, without, the due date, whichever comes first. */
    private static Stream<LocalDate> between(LocalDate named, LocalDate due) {
        return due.isBefore(named) ? due.plusDays(1).datesUntil(named.plusDays(1)) : named.datesUntil(due);
    }

    private static boolean open(LocalDate day, List<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private static OfficeCalendar calendar(List<LocalDate> days) {
        return new OfficeCalendar(days.stream()
                .map(day -> new Holiday(day, "วันหยุด", "Holiday", HolidayKind.SPECIAL))
                .toList());
    }
}
