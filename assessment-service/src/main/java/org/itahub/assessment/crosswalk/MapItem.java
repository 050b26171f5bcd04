package org.itahub.assessment.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.platform.problem.Problem;

/** Follows one item from a year to another. */
@ApplicationScoped
public class MapItem {

    private final Crosswalks crosswalks;
    private final Frameworks frameworks;

    MapItem(Crosswalks crosswalks, Frameworks frameworks) {
        this.crosswalks = crosswalks;
        this.frameworks = frameworks;
    }

    /** @throws Problem 404 for a year without a framework, years that cannot be connected, and an unknown item */
    public ItemSuccession map(int fromYear, int toYear, String item) {
        var from = frameworks.latest(fromYear).framework();
        var to = frameworks.latest(toYear).framework();
        return crosswalks
                .between(fromYear, toYear)
                .mappingOf(item)
                .map(mapping -> new ItemSuccession(from, to, mapping))
                .orElseThrow(() -> Problem.of(CrosswalkProblem.CROSSWALK_ITEM_NOT_FOUND, fromYear, item));
    }
}
