package org.itahub.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.Jobs;
import org.itahub.platform.problem.Problem;

/** Jobs that are imports. */
@ApplicationScoped
public class ImportJobs {
    static final String KIND = "import";

    private final Jobs jobs;

    ImportJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** An import as it stands. */
    public record ImportJob(Job job, ImportOrder order, Optional<ImportOutcome> outcome) {}

    /** Adds the job to the current transaction. */
    public UUID begin(ImportOrder order) {
        return jobs.begin(KIND, order);
    }

    /**
     * The job when it is over, or after two seconds as it stands.
     *
     * @throws Problem why it failed, where it did by then
     */
    public ImportJob soon(UUID id) {
        return of(jobs.soon(id));
    }

    /** @throws Problem 404 for a job that is not the caller's */
    public ImportJob find(UUID id) {
        return of(jobs.find(KIND, id));
    }

    /** The caller's imports, newest first. */
    public List<ImportJob> list(long beforeNumber, int atMost) {
        return jobs.list(KIND, beforeNumber, atMost).stream().map(this::of).toList();
    }

    /** @throws Problem 404 for a job that is not the caller's, 409 where it is over */
    public ImportJob cancel(UUID id) {
        return of(jobs.cancel(KIND, id));
    }

    ImportOrder order(Job job) {
        return jobs.parsed(job.parameters(), ImportOrder.class);
    }

    private ImportJob of(Job job) {
        return new ImportJob(job, order(job), job.result().map(json -> jobs.parsed(json, ImportOutcome.class)));
    }
}
