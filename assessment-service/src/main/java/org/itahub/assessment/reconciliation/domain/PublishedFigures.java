package org.itahub.assessment.reconciliation.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;

/**
 * What a document states beside the scores that we were given.
 *
 * @param figures scores by the code of the figure, {@code total} for the total
 * @param level the code of the stated level
 */
public record PublishedFigures(Map<String, Rational> figures, Optional<String> level) {

    public PublishedFigures {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }
}
