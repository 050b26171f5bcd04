package org.itahub.measures.progress.domain;

import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * What O43 needs to know of a plan.
 *
 * @param published whether it was signed by its whole chain
 * @param meetsO42 whether it meets O42
 * @param measures the numbers of its measures
 */
public record ReportedPlan(FiscalYear year, boolean published, boolean meetsO42, List<Integer> measures) {
    public ReportedPlan {
        measures = List.copyOf(measures);
    }
}
