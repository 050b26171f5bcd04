package org.itahub.assessment.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.exact.domain.Rational;

/**
 * Sheets added up.
 *
 * @param sheets how many there are
 * @param sums of each question's units over all of them, in the layout's order; none where there is no sheet
 */
public record Tally(long sheets, List<Long> sums) {

    public static final Tally NONE = new Tally(0, List.of());

    /** People in a group smaller than this could be told from one another by a breakdown. */
    public static final int LEAST_GROUP = 5;

    public Tally {
        sums = List.copyOf(sums);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        if (sheets == 0) {
            return other;
        }
        if (other.sheets == 0) {
            return this;
        }
        List<Long> both = new ArrayList<>();
        for (int n = 0; n < sums.size(); n++) {
            both.add(sums.get(n) + other.sums.get(n));
        }
        return new Tally(sheets + other.sheets, both);
    }

    /** True if so few answered that only their number may be told. */
    public boolean tooFewToBreakDown() {
        return sheets < LEAST_GROUP;
    }

    /** The exact score of each question by item code, in the layout's order; nothing where there is no sheet. */
    public Map<String, Rational> scores(SheetLayout layout) {
        Map<String, Rational> scores = new LinkedHashMap<>();
        for (int n = 0; n < sums.size(); n++) {
            ScoreUnits units = layout.units().get(n);
            scores.put(units.question().item().code(), units.score(sums.get(n), sheets));
        }
        return scores;
    }
}
