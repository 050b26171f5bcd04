package org.itahub.assessment.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.CrosswalkCheck;
import org.itahub.assessment.crosswalk.domain.CrosswalkPaths;
import org.itahub.assessment.crosswalk.domain.CrosswalkRules;
import org.itahub.assessment.crosswalk.store.CrosswalkStore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.platform.problem.Problem;

/** Finds the crosswalk between any two years, put or composed, for two queries whatever the span. */
@ApplicationScoped
public class Crosswalks {

    private final CrosswalkStore store;
    private final Frameworks frameworks;

    Crosswalks(CrosswalkStore store, Frameworks frameworks) {
        this.store = store;
        this.frameworks = frameworks;
    }

    /**
     * The crosswalk between two years, in either direction.
     *
     * @throws Problem 404 if the years cannot be connected
     */
    public Crosswalk between(int fromYear, int toYear) {
        return find(fromYear, toYear)
                .orElseThrow(() -> Problem.of(CrosswalkProblem.CROSSWALK_NOT_FOUND, fromYear, toYear));
    }

    /** The same, empty where the years cannot be connected: one has no framework, or no crosswalk leads on. */
    public Optional<Crosswalk> find(int fromYear, int toYear) {
        return within(Math.min(fromYear, toYear), Math.max(fromYear, toYear)).find(fromYear, toYear);
    }

    /** All ways between the years of a span, for those who need more than one. */
    public CrosswalkPaths within(int firstYear, int lastYear) {
        Map<Integer, PinnedFramework> years = frameworks.between(firstYear, lastYear).stream()
                .collect(Collectors.toMap(it -> it.framework().fiscalYear(), Function.identity()));
        List<Crosswalk> put = store.newestWithin(firstYear, lastYear).stream()
                .flatMap(stored -> crosswalk(stored, years).stream())
                .toList();
        return new CrosswalkPaths(
                years.values().stream().map(PinnedFramework::framework).toList(), put);
    }

    /** A crosswalk holds for the frameworks that it was written for; one that was posted anew since needs a new one. */
    private static Optional<Crosswalk> crosswalk(StoredCrosswalk stored, Map<Integer, PinnedFramework> years) {
        PinnedFramework from = years.get(stored.fromYear());
        PinnedFramework to = years.get(stored.toYear());
        if (from.version() != stored.fromVersion() || to.version() != stored.toVersion()) {
            return Optional.empty();
        }
        return switch (CrosswalkRules.check(from.framework(), to.framework(), stored.mappings())) {
            case CrosswalkCheck.Fitting fitting -> Optional.of(fitting.crosswalk());
            case CrosswalkCheck.Unfit unfit ->
                throw new IllegalStateException("stored crosswalk %d to %d does not fit: %s"
                        .formatted(stored.fromYear(), stored.toYear(), unfit.faults()));
        };
    }
}
