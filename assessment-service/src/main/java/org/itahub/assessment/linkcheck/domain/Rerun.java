package org.itahub.assessment.linkcheck.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** When all links of a year are looked at again before agencies can no longer change them. */
public final class Rerun {

    /** Offices have opened, and the day is left to put right what is found. */
    private static final LocalTime HOUR = LocalTime.of(8, 0);

    private Rerun() {}

    /**
     * The last moment by which all links should have been looked at again; empty before the first and after the deadline.
     *
     * @param deadline the last day of entry
     * @param daysBefore on how many days before it
     */
    public static Optional<Instant> latest(
            LocalDate deadline, Collection<Integer> daysBefore, Instant now, ZoneId zone) {
        if (now.atZone(zone).toLocalDate().isAfter(deadline)) {
            return Optional.empty();
        }
        return daysBefore.stream()
                .map(days -> deadline.minusDays(days).atTime(HOUR).atZone(zone).toInstant())
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo);
    }
}
