package org.itahub.measures.deadlines.rest;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Calendar years as they stand in addresses. */
final class CalendarYears {
    private static final Wording EXPECTED = Wording.of(
            "ต้องเป็นปี พ.ศ. (มกราคมถึงธันวาคม) " + FiscalYear.FIRST + " ถึง " + FiscalYear.LAST,
            "must be a calendar year of the Buddhist era, " + FiscalYear.FIRST + " to " + FiscalYear.LAST);

    private CalendarYears() {}

    /** @throws Problem 400 for anything but a year that the hub knows */
    static int parse(String text) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= FiscalYear.FIRST && year <= FiscalYear.LAST) {
                return year;
            }
        }
        PlatformProblem type = PlatformProblem.INVALID_VALUE;
        throw Problem.of(type, "year").with(List.of(new Fault("year", type.code(), EXPECTED)));
    }
}
