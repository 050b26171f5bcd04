package org.itahub.assessment.analysis.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.assessment.scoring.domain.Figure;

/** Scores as shown, each once: what readers see as equal counts as one. */
final class DistinctScores {

    private DistinctScores() {}

    /** The lowest so many. */
    static Set<BigDecimal> lowest(int most, List<Figure> figures) {
        return first(most, figures, Comparator.naturalOrder());
    }

    /** The highest so many. */
    static Set<BigDecimal> highest(int most, List<Figure> figures) {
        return first(most, figures, Comparator.reverseOrder());
    }

    private static Set<BigDecimal> first(int most, List<Figure> figures, Comparator<BigDecimal> order) {
        // All are shown with two decimals, so equal scores are equal values.
        return figures.stream()
                .map(Figure::shown)
                .distinct()
                .sorted(order)
                .limit(most)
                .collect(Collectors.toSet());
    }
}
