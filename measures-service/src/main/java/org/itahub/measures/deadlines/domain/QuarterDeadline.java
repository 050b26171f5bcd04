package org.itahub.measures.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * All that decides until when an agency reports a quarter.
 *
 * @param extension the latest that was given; null without one
 * @param reopenings every one that was given, ended or not
 */
public record QuarterDeadline(
        QuarterOf quarter, DueRule rule, DueDay ordinary, Extension extension, List<Reopening> reopenings) {
    public QuarterDeadline {
        reopenings = List.copyOf(reopenings);
    }

    /** The first day on which the quarter can be reported. */
    public LocalDate opens() {
        return quarter.quarter().firstDay(quarter.year());
    }

    /** Whether the extension gives more time than the rule; one that a later rule overtook does not. */
    public boolean extended() {
        return extension != null && extension.until().isAfter(ordinary.date());
    }

    public Deadline deadline() {
        LocalDate due = extended() ? extension.until() : ordinary.date();
        return new Deadline(due, rule.lockedFrom(due));
    }

    /** Whether a report submitted for the first time at that moment is late. */
    public boolean lateAt(Instant now) {
        return deadline().lateOn(BangkokTime.day(now));
    }

    /** Whether a report on that measure can neither be written nor submitted at that moment. */
    public boolean lockedFor(int measureNo, Instant now) {
        return deadline().lockedOn(BangkokTime.day(now))
                && reopenings.stream().noneMatch(reopening -> reopening.opens(measureNo, now));
    }

    /** The reopening of those in force that ends last; empty where none is. */
    public Optional<Reopening> reopened(Instant now) {
        return reopenings.stream()
                .filter(reopening -> reopening.until().isAfter(now))
                .max(Comparator.comparing(Reopening::until));
    }
}
