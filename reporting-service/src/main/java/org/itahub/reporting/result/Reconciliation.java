package org.itahub.reporting.result;

import java.util.List;

/** What was published of a result, each figure held against what the scores give. */
public record Reconciliation(List<Figure> figures) {
    /** Nothing was stated, or nothing is known of it. */
    public static final Reconciliation NONE = new Reconciliation(List.of());

    public Reconciliation {
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    public enum Verdict {
        /** Some scores within their rounding give it. */
        CONSISTENT,
        /** Too little is known to compute it. */
        NOT_DERIVABLE,
        /** No scores within their rounding give it. */
        CONTRADICTORY
    }

    /**
     * @param figure a code, {@code TOTAL} or {@code level}
     * @param published as stated
     * @param expected what the scores give; null where they do not
     * @param causeTh what most likely happened; null where nothing explains it
     * @param causeEn the same in English
     */
    public record Figure(
            String figure, Verdict verdict, String published, String expected, String causeTh, String causeEn) {}
}
