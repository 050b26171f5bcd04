package org.itahub.reporting;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** A fiscal year in a path, taken as text so that a bad one is answered by name. */
public final class YearParameter {
    private static final String NAME = "year";

    private YearParameter() {}

    /** @throws Problem 400 where it is no fiscal year of the Buddhist era */
    public static FiscalYear of(String text) {
        try {
            return new FiscalYear(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            var type = PlatformProblem.INVALID_VALUE;
            throw Problem.of(type, NAME).with(List.of(new Fault(NAME, type.code(), type.title())));
        }
    }
}
