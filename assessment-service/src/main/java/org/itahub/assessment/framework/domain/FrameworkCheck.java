package org.itahub.assessment.framework.domain;

import java.util.List;

/** The outcome of checking a framework as posted. */
public sealed interface FrameworkCheck {

    /** Every rule holds. */
    record Sound(Framework framework) implements FrameworkCheck {}

    /** At least one rule does not hold; all faults are named. */
    record Faulty(List<FrameworkFault> faults) implements FrameworkCheck {}
}
