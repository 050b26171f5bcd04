package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;

/**
 * More time that the province gave an agency for a quarter.
 *
 * @param until the last day on which a report is in time, later than the ordinary due date
 * @param reason why, for everyone to read
 */
public record Extension(QuarterOf quarter, LocalDate until, String reason) {
    /** How far behind the ordinary due date an extension may reach. */
    public static final int MOST_DAYS = 180;

    /** What came of extending a deadline. */
    public sealed interface Extending {
        record Extended(Extension extension) implements Extending {}

        /** It would not give the agency more time than everyone has. */
        record NotLater(LocalDate dueDate) implements Extending {}

        /** The day has passed. */
        record Past(LocalDate today) implements Extending {}

        /** It would reach too far. */
        record TooFar(LocalDate last) implements Extending {}
    }

    /** Gives an agency time until that day. */
    public static Extending of(QuarterOf quarter, LocalDate until, String reason, DueDay ordinary, LocalDate today) {
        if (!until.isAfter(ordinary.date())) {
            return new Extending.NotLater(ordinary.date());
        }
        if (until.isBefore(today)) {
            return new Extending.Past(today);
        }
        LocalDate last = ordinary.date().plusDays(MOST_DAYS);
        return until.isAfter(last)
                ? new Extending.TooFar(last)
                : new Extending.Extended(new Extension(quarter, until, reason.strip()));
    }
}
