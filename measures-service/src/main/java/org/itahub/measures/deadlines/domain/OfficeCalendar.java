package org.itahub.measures.deadlines.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which days government offices are open. */
public final class OfficeCalendar {
    private final Map<LocalDate, Holiday> holidays;

    /** @param holidays each day once */
    public OfficeCalendar(List<Holiday> holidays) {
        this.holidays = holidays.stream().collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity()));
    }

    /** Why offices are closed on that day; empty for a working day. */
    Optional<ClosedDay> closed(LocalDate day) {
        Holiday holiday = holidays.get(day);
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return holiday == null && !weekend ? Optional.empty() : Optional.of(new ClosedDay(day, holiday));
    }
}
