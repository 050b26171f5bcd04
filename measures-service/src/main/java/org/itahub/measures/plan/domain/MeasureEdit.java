package org.itahub.measures.plan.domain;

import java.util.List;

/** What came of adding, replacing or removing a measure. */
public sealed interface MeasureEdit {
    /** @param measure the measure as it now stands, or stood before it was removed */
    record Done(Plan plan, Measure measure) implements MeasureEdit {}

    /** The plan is with its signatories or published. */
    record Frozen(PlanState state) implements MeasureEdit {}

    record UnknownMeasure(int no) implements MeasureEdit {}

    /** The plan already has {@value Plan#MOST_MEASURES} measures. */
    record Full() implements MeasureEdit {}

    record Faulty(List<MeasureFault> faults) implements MeasureEdit {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
