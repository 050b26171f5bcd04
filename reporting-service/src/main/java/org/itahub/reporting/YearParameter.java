package org.itahub.reporting;

import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** A fiscal year in a path, taken as text so that a bad one is answered by name. */
public final class YearParameter {
    private YearParameter() {}

    /** @throws Problem 400 where it is no fiscal year of the Buddhist era */
    public static FiscalYear of(String text) {
        try {
            return new FiscalYear(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw InvalidParameter.named("year");
        }
    }
}
