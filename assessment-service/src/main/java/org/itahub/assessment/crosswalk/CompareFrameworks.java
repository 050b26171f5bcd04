package org.itahub.assessment.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.platform.problem.Problem;

/** Holds the frameworks of two years against each other. */
@ApplicationScoped
public class CompareFrameworks {

    private final Frameworks frameworks;
    private final Crosswalks crosswalks;

    CompareFrameworks(Frameworks frameworks, Crosswalks crosswalks) {
        this.frameworks = frameworks;
        this.crosswalks = crosswalks;
    }

    /**
     * What the later of the two years says otherwise than the earlier one, whichever is named first.
     *
     * @throws Problem 404 for a year without a framework
     */
    public FrameworkComparison compare(int year, int otherYear) {
        int earlier = Math.min(year, otherYear);
        int later = Math.max(year, otherYear);
        return FrameworkComparison.of(
                frameworks.latest(earlier).framework(),
                frameworks.latest(later).framework(),
                crosswalks.find(earlier, later));
    }
}
