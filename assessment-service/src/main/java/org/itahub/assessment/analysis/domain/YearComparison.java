package org.itahub.assessment.analysis.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/**
 * An agency's years side by side. A change is the difference of two figures as shown, since what was announced in each
 * year is the rounded figure and readers subtract those.
 */
public final class YearComparison {

    /**
     * One year.
     *
     * @param change points of the total against the fiscal year before; none where that year is not known
     */
    public record Year(ScoreSheet sheet, Optional<BigDecimal> change) {

        public int fiscalYear() {
            return sheet.framework().fiscalYear();
        }
    }

    private YearComparison() {}

    /** The years in ascending order, whatever order the sheets come in. */
    public static List<Year> of(List<ScoreSheet> sheets) {
        List<ScoreSheet> sorted = sheets.stream()
                .sorted(Comparator.comparing(sheet -> sheet.framework().fiscalYear()))
                .toList();
        List<Year> years = new ArrayList<>();
        for (int n = 0; n < sorted.size(); n++) {
            Optional<ScoreSheet> before = n == 0 ? Optional.empty() : Optional.of(sorted.get(n - 1));
            years.add(new Year(sorted.get(n), change(sorted.get(n), before)));
        }
        return List.copyOf(years);
    }

    private static Optional<BigDecimal> change(ScoreSheet sheet, Optional<ScoreSheet> before) {
        return before.filter(year ->
                        year.framework().fiscalYear() + 1 == sheet.framework().fiscalYear())
                .flatMap(ScoreSheet::total)
                .flatMap(earlier -> sheet.total().map(Figure::shown).map(shown -> shown.subtract(earlier.shown())));
    }
}
