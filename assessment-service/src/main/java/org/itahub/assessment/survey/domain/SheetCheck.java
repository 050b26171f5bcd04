package org.itahub.assessment.survey.domain;

import java.util.List;

/** The outcome of holding a sheet against the framework. */
public sealed interface SheetCheck {

    /**
     * Every part is answered by a step of its scale, and nothing else is.
     *
     * @param answers the sheet as stored, to be left as it is
     */
    record Fitting(byte[] answers) implements SheetCheck {}

    /** At least one answer does not fit; all faults are named. */
    record Unfit(List<SheetFault> faults) implements SheetCheck {}
}
