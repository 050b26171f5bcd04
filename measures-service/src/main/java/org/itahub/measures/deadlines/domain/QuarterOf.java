package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/** A quarter of a fiscal year. */
public record QuarterOf(FiscalYear year, Quarter quarter) {
    private static final Pattern WITH_YEAR = Pattern.compile("(\\d{4})-(.{1,2})");

    /** What came of reading a quarter as a caller writes it. */
    public sealed interface Reading {
        record Understood(QuarterOf quarter) implements Reading {}

        /** The text names no quarter. */
        record NotAQuarter() implements Reading {}

        /** The quarter belongs to another year than the plan. */
        record OutsidePlanYear() implements Reading {}
    }

    /** Reads {@code 1}, {@code Q1} or {@code 2566-Q1} as a quarter of the plan's year. */
    public static Reading read(String text, FiscalYear planYear) {
        Matcher withYear = WITH_YEAR.matcher(text);
        if (!withYear.matches()) {
            return understood(Quarter.parse(text), planYear);
        }
        Reading reading = understood(Quarter.parse(withYear.group(2)), planYear);
        boolean anotherYear = Integer.parseInt(withYear.group(1)) != planYear.value();
        return reading instanceof Reading.Understood && anotherYear ? new Reading.OutsidePlanYear() : reading;
    }

    public boolean begunBy(LocalDate today) {
        return !today.isBefore(quarter.firstDay(year));
    }

    private static Reading understood(Optional<Quarter> quarter, FiscalYear year) {
        return quarter.<Reading>map(known -> new Reading.Understood(new QuarterOf(year, known)))
                .orElseGet(Reading.NotAQuarter::new);
    }
}
