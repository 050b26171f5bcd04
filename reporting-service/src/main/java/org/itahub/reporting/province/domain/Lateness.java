package org.itahub.reporting.province.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What is late of an agency's reports of a quarter.
 *
 * @param dueDate the agency's own
 * @param handedIn reports that came after it
 * @param missing reports that have not come although it has passed
 * @param days by how many days the latest of them is late
 */
public record Lateness(LocalDate dueDate, int handedIn, int missing, long days) {

    /** A report that came late. */
    public record LateReport(LocalDate dueDate, LocalDate handedIn) {
        long days() {
            return ChronoUnit.DAYS.between(dueDate, handedIn);
        }
    }

    /**
     * Empty where nothing is late.
     *
     * @param counts of the agency alone
     * @param late its reports of that quarter that came late
     * @param today the day on which it is asked
     */
    public static Optional<Lateness> of(QuarterCounts counts, Collection<LateReport> late, LocalDate today) {
        if (counts.late() == 0) {
            return Optional.empty();
        }
        LocalDate dueDate = counts.dueDate().orElseThrow();
        int missing = today.isAfter(dueDate) ? counts.missing() : 0;
        LongStream waiting = missing > 0 ? LongStream.of(ChronoUnit.DAYS.between(dueDate, today)) : LongStream.empty();
        long days = LongStream.concat(late.stream().mapToLong(LateReport::days), waiting)
                .max()
                .orElseThrow();
        return Optional.of(new Lateness(dueDate, counts.late() - missing, missing, days));
    }
}
