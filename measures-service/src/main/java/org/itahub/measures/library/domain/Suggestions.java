package org.itahub.measures.library.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.platform.fiscal.FiscalYear;

/** Which entries of the library a plan is given for its urgent issues. */
public final class Suggestions {
    /** More would bury the officer: a measure too many is as much work to strike out as one to write. */
    static final int MOST_OF_AN_ISSUE = 3;

    private Suggestions() {}

    /**
     * A measure for each suggested entry: for every urgent issue that no measure treats yet, the entries for its weakest
     * items; where there are none, the first for the indicator as a whole; where the result names no items, the first of
     * the indicator. An entry for other items would look like one for all of the issue.
     */
    public static List<Measure> of(Plan plan, List<LibraryEntry> library, LibraryEntry.Units units) {
        List<Measure> measures = new ArrayList<>();
        for (Issue issue : plan.untreatedUrgentIssues()) {
            for (LibraryEntry entry : entriesFor(issue, library, plan.basis().year())) {
                measures.add(entry.measureFor(issue, plan, units));
            }
        }
        return measures;
    }

    private static List<LibraryEntry> entriesFor(Issue issue, List<LibraryEntry> library, FiscalYear resultYear) {
        List<LibraryEntry> ofIndicator = library.stream()
                .filter(entry -> entry.indicator().equals(issue.indicator()))
                .toList();
        List<LibraryEntry> ofItems = issue.items().stream()
                .flatMap(item -> naming(item.code(), ofIndicator, resultYear))
                .distinct()
                .limit(MOST_OF_AN_ISSUE)
                .toList();
        if (!ofItems.isEmpty()) {
            return ofItems;
        }
        return ofIndicator.stream()
                .filter(entry -> issue.items().isEmpty() || entry.items().isEmpty())
                .limit(MOST_OF_AN_ISSUE)
                .toList();
    }

    private static Stream<LibraryEntry> naming(String item, List<LibraryEntry> entries, FiscalYear resultYear) {
        return entries.stream().filter(entry -> entry.itemsIn(resultYear).contains(item));
    }
}
