package org.itahub.measures.plan.domain;

import org.itahub.measures.progress.domain.MeasureState;

/**
 * How far a measure had come by its latest report.
 *
 * @param percent 0 to 100; null if the report states none
 */
public record Standing(MeasureState state, Integer percent) {
    boolean unfinished() {
        return switch (state) {
            case NOT_STARTED, UNDER_WAY -> true;
            case DONE, CANCELLED -> false;
        };
    }
}
