package org.itahub.assessment.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.assessment.framework.store.FrameworkStore;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.platform.problem.Problem;

/** Reads frameworks. A version never changes, so each is parsed once in the life of the process. */
@ApplicationScoped
public class Frameworks {

    private record Key(int fiscalYear, int version) {}

    private final FrameworkStore store;
    private final Map<Key, PinnedFramework> parsed = new ConcurrentHashMap<>();

    Frameworks(FrameworkStore store) {
        this.store = store;
    }

    /** @throws Problem 404 if the year has no framework */
    public PinnedFramework latest(int fiscalYear) {
        int version = store.latestVersion(fiscalYear)
                .orElseThrow(() -> Problem.of(AssessmentProblem.FRAMEWORK_NOT_FOUND, fiscalYear));
        return pinned(fiscalYear, version);
    }

    /**
     * Keeps the year's framework from being posted anew, and others from beginning a result of the year, until this
     * transaction ends.
     */
    public void holdYear(int fiscalYear) {
        store.lockYear(fiscalYear);
    }

    /** The version that an assessment is pinned to. */
    public PinnedFramework pinned(int fiscalYear, int version) {
        return parsed.computeIfAbsent(
                new Key(fiscalYear, version), key -> new PinnedFramework(store.read(fiscalYear, version), version));
    }

    /** The latest version of each year of the span that has one, earliest year first, for one query. */
    public List<PinnedFramework> between(int first, int last) {
        return store.latestVersions(first, last).entrySet().stream()
                .map(year -> pinned(year.getKey(), year.getValue()))
                .toList();
    }

    /** The latest version of each year, earliest year first. */
    public List<PinnedFramework> all() {
        return store.years().stream().map(this::latest).toList();
    }
}
