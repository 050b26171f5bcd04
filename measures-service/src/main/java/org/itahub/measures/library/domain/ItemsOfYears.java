package org.itahub.measures.library.domain;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * The items that a measure treats, by their codes in the frameworks of some years: disclosure items change their codes
 * from year to year.
 *
 * @param firstYear first fiscal year of a result with these codes
 * @param lastYear the last one
 */
public record ItemsOfYears(int firstYear, int lastYear, List<String> codes) {
    public ItemsOfYears {
        codes = List.copyOf(codes);
    }

    /** Whether it holds for no year at all. */
    public boolean reversed() {
        return lastYear < firstYear;
    }

    boolean holdsFor(FiscalYear resultYear) {
        return resultYear.value() >= firstYear && resultYear.value() <= lastYear;
    }
}
