package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;

/**
 * Until when an agency reports a quarter. Late and locked are different things: between the two days a report is taken
 * and marked late.
 *
 * @param dueDate the last day on which a report is in time
 * @param lockedFrom the first day on which no report is taken any more, later than {@code dueDate}
 */
public record Deadline(LocalDate dueDate, LocalDate lockedFrom) {
    public boolean lateOn(LocalDate day) {
        return day.isAfter(dueDate);
    }

    public boolean lockedOn(LocalDate day) {
        return !day.isBefore(lockedFrom);
    }
}
