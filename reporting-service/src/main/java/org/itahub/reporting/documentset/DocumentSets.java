package org.itahub.reporting.documentset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.Jobs;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.documentset.store.DocumentSetStore;
import org.itahub.reporting.documentset.store.SetEntryStore;
import org.itahub.reporting.province.WatchedProvinces;

/** Begins sets, follows them and cancels them. A set is everybody's who watches its province. */
@ApplicationScoped
public class DocumentSets {
    static final String KIND = "document-set";

    private static final int MOST_FAILURES = 200;

    private final Jobs jobs;
    private final DocumentSetStore sets;
    private final SetEntryStore entries;
    private final WatchedProvinces watched;
    private final Clock clock;

    DocumentSets(Jobs jobs, DocumentSetStore sets, SetEntryStore entries, WatchedProvinces watched, Clock clock) {
        this.jobs = jobs;
        this.sets = sets;
        this.entries = entries;
        this.watched = watched;
        this.clock = clock;
    }

    /**
     * A set as it stands.
     *
     * @param failures the first {@value MOST_FAILURES} documents that could not be made
     */
    public record Followed(Job job, DocumentSet set, List<SetEntry> failures) {}

    /** What a job keeps of its order. */
    record Parameters(String province, int year, DocumentFormat format, Numerals numerals) {}

    /**
     * The job that writes the set: the one under way for it, else a new one.
     *
     * @throws Problem 404 for a province that the caller does not watch or that has no agency
     */
    @Transactional
    public UUID begin(String province, FiscalYear year, DocumentFormat format, Numerals numerals) {
        watched.require(province);
        var order = new DocumentSet.Order(province, year, format, numerals);
        return sets.running(order).orElseGet(() -> begun(order));
    }

    private UUID begun(DocumentSet.Order order) {
        UUID job = jobs.begin(
                KIND, new Parameters(order.province(), order.year().value(), order.format(), order.numerals()));
        if (!sets.add(job, order, OffsetDateTime.now(clock))) {
            throw Problem.of(ReportingProblem.PROVINCE_NOT_IN_SCOPE, order.province());
        }
        return job;
    }

    /** @throws Problem 404 for a set of a province that the caller does not watch */
    public Followed find(UUID id) {
        return followed(jobs.find(KIND, id, this::isWatched));
    }

    /** The caller's own sets, newest first; a hub administrator sees all. */
    public List<Followed> list(long beforeNumber, int atMost) {
        return jobs.list(KIND, beforeNumber, atMost).stream()
                .map(this::followed)
                .toList();
    }

    /** @throws Problem 404 as in {@link #find}, 409 where it is over */
    public Followed cancel(UUID id) {
        return followed(jobs.cancel(KIND, id, this::isWatched));
    }

    private Followed followed(Job job) {
        DocumentSet set = sets.find(job.id()).orElseThrow();
        return new Followed(job, set, set.counts().failed() == 0 ? List.of() : entries.failed(job.id(), MOST_FAILURES));
    }

    private boolean isWatched(Job job) {
        String province = jobs.parsed(job.parameters(), Parameters.class).province();
        return watched.reach().coversProvince(province);
    }
}
