package org.itahub.platform.fiscal;

import java.time.LocalDate;

/**
 * A Thai fiscal year in the Buddhist era: year Y runs from 1 October of Y-1 to 30 September of Y (BE = CE + 543).
 *
 * @param value the Buddhist-era year, 2500 to 2699
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {
    public static final int FIRST = 2500;
    public static final int LAST = 2699;
    private static final int BUDDHIST_ERA_OFFSET = 543;

    /** @throws IllegalArgumentException outside {@value FIRST} to {@value LAST} */
    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("Fiscal year " + value + " is outside " + FIRST + " to " + LAST);
        }
    }

    /** The fiscal year that a day lies in. */
    public static FiscalYear containing(LocalDate day) {
        int calendarYear = day.getYear() + BUDDHIST_ERA_OFFSET;
        return new FiscalYear(day.getMonthValue() >= 10 ? calendarYear + 1 : calendarYear);
    }

    /** 1 October. */
    public LocalDate firstDay() {
        return LocalDate.of(value - BUDDHIST_ERA_OFFSET - 1, 10, 1);
    }

    /** 30 September. */
    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    public FiscalYear next() {
        return new FiscalYear(value + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(value - 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
