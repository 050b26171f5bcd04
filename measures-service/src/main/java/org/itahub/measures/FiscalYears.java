package org.itahub.measures;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Fiscal years as they stand in addresses. */
public final class FiscalYears {
    private static final Wording EXPECTED = Wording.of(
            "ต้องเป็นปีงบประมาณ พ.ศ. " + FiscalYear.FIRST + " ถึง " + FiscalYear.LAST,
            "must be a fiscal year of the Buddhist era, " + FiscalYear.FIRST + " to " + FiscalYear.LAST);

    private FiscalYears() {}

    /** @throws Problem 400 for anything but a year that the hub knows */
    public static FiscalYear parse(String text) {
        try {
            return new FiscalYear(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            PlatformProblem type = PlatformProblem.INVALID_VALUE;
            throw Problem.of(type, "year").with(List.of(new Fault("year", type.code(), EXPECTED)));
        }
    }
}
