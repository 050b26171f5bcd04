package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The public holidays of a calendar year, as the cabinet announces them.
 *
 * @param year of the Buddhist era, January to December
 * @param holidays in order of their days
 */
public record HolidayYear(int year, List<Holiday> holidays) {
    private static final int BUDDHIST_ERA_OFFSET = 543;

    public HolidayYear {
        holidays = holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
    }

    /** What is wrong with a list of holidays. */
    public sealed interface Fault {
        /** Place in the list as it was given, 0 and up. */
        int at();

        /** The day lies in another calendar year. */
        record OutsideYear(int at, LocalDate day) implements Fault {}

        /** The day stands in the list before. */
        record Twice(int at, LocalDate day) implements Fault {}
    }

    /** @return every fault of the list in its order; nothing if it can be the year's */
    public static List<Fault> faults(int year, List<Holiday> given) {
        List<LocalDate> days = given.stream().map(Holiday::day).toList();
        return IntStream.range(0, given.size())
                .boxed()
                .<Fault>mapMulti((at, found) -> {
                    LocalDate day = days.get(at);
                    if (yearOf(day) != year) {
                        found.accept(new Fault.OutsideYear(at, day));
                    } else if (days.indexOf(day) < at) {
                        found.accept(new Fault.Twice(at, day));
                    }
                })
                .toList();
    }

    /** The calendar year of the Buddhist era that a day lies in. */
    public static int yearOf(LocalDate day) {
        return day.getYear() + BUDDHIST_ERA_OFFSET;
    }
}
