package org.itahub.measures.plan.domain;

import java.util.List;

/** What one measure lacks; nothing if it meets O42. */
public record MeasureFinding(int no, List<Lack> lacks) {
    public MeasureFinding {
        lacks = List.copyOf(lacks);
    }

    public boolean complete() {
        return lacks.isEmpty();
    }
}
