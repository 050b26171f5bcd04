package org.itahub.assessment.reconciliation.domain;

import java.util.List;
import org.itahub.assessment.exact.domain.Interval;
import org.itahub.assessment.scoring.domain.Figure;

/** A published statement that no scores within their rounding could have led to. */
public sealed interface Finding {

    /**
     * A figure that lies outside what its inputs can give.
     *
     * @param possible the exact values that the inputs can give
     */
    record FigureOff(Figure computed, String published, Interval possible) implements Finding {}

    /**
     * A level that does not belong to the total.
     *
     * @param expected the levels that the total, or the totals within rounding, have
     */
    record LevelOff(String published, List<String> expected) implements Finding {}
}
