package org.itahub.assessment.calendar.domain;

import java.time.LocalDate;

/** Days on which something may be done, the first and the last included; days of Thailand. */
public record Window(LocalDate first, LocalDate last) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(last);
    }

    /** From the first day of this window to the last day of a later one. */
    public Window through(Window later) {
        return new Window(first, later.last);
    }
}
