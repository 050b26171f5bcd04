package org.itahub.assessment.analysis.rest;

import java.util.Optional;
import org.itahub.assessment.problem.Parameters;

/** The query parameter that names a published revision. */
final class Revisions {

    static final String WHICH = "A published revision; without it the newest state that the caller may see";

    private Revisions() {}

    static Optional<Integer> parse(String revision) {
        return Optional.ofNullable(revision).map(text -> Parameters.positive("revision", text));
    }
}
