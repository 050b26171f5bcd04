package org.itahub.measures.progress.domain;

import java.time.Instant;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * What O43 needs to know of a plan.
 *
 * @param published whether it was signed by its whole chain
 * @param meetsO42 whether it meets O42
 */
public record ReportedPlan(FiscalYear year, boolean published, boolean meetsO42, List<Reported> measures) {
    public ReportedPlan {
        measures = List.copyOf(measures);
    }

    /**
     * A measure of the plan.
     *
     * @param since the moment when the first version that has it was published; null before
     */
    public record Reported(int no, Instant since) {
        /** Whether the report of that quarter is overdue: a quarter that was due before the measure was published never is. */
        boolean overdue(QuarterDeadline deadline, Instant now) {
            return deadline.lateAt(now) && since != null && !deadline.lateAt(since);
        }
    }

    boolean has(int measureNo) {
        return measures.stream().anyMatch(measure -> measure.no() == measureNo);
    }
}
