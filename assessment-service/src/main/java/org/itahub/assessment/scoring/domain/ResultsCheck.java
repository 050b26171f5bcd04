package org.itahub.assessment.scoring.domain;

import java.util.List;

/** The outcome of holding given scores against a framework. */
public sealed interface ResultsCheck {

    /** The scores fit. */
    record Fitting(Results results) implements ResultsCheck {}

    /** At least one does not; all faults are named. */
    record Unfit(List<ResultsFault> faults) implements ResultsCheck {}
}
