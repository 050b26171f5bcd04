package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The ordinary due date of a quarter and how it came about.
 *
 * @param named the day that the rule names
 * @param date the last day on which a report is in time, by the rule alone
 * @param skipped the closed days for which the date moved, in the order in which it passed them
 */
public record DueDay(LocalDate named, LocalDate date, List<ClosedDay> skipped) {
    public DueDay {
        skipped = List.copyOf(skipped);
    }
}
