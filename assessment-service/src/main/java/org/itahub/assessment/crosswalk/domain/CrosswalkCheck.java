package org.itahub.assessment.crosswalk.domain;

import java.util.List;

/** The outcome of holding a crosswalk against the frameworks of its two years. */
public sealed interface CrosswalkCheck {

    /** Every item of both years is accounted for once. */
    record Fitting(Crosswalk crosswalk) implements CrosswalkCheck {}

    /** At least one rule does not hold; all faults are named. */
    record Unfit(List<CrosswalkFault> faults) implements CrosswalkCheck {}
}
