package org.itahub.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.Jobs;
import org.itahub.platform.problem.Problem;

/** Begins rebuilds of the read model, follows them and cancels them. */
@ApplicationScoped
class Rebuilds {
    static final String KIND = "rebuild";

    private final Jobs jobs;

    Rebuilds(Jobs jobs) {
        this.jobs = jobs;
    }

    /** A rebuild as it stands. */
    record Followed(Job job, Optional<Rebuild> rebuild) {}

    /** The rebuild under way, else a new one. */
    @Transactional
    UUID begin() {
        return jobs.beginOnce(KIND, Map.of());
    }

    /**
     * When it is over, or after two seconds as it stands.
     *
     * @throws Problem why it failed, where it did by then
     */
    Followed soon(UUID id) {
        return followed(jobs.soon(id));
    }

    /** @throws Problem 404 for a job that there is not */
    Followed find(UUID id) {
        return followed(jobs.find(KIND, id));
    }

    /** Newest first. */
    List<Followed> list(long beforeNumber, int atMost) {
        return jobs.list(KIND, beforeNumber, atMost).stream()
                .map(this::followed)
                .toList();
    }

    /** @throws Problem 404 for a job that there is not, 409 where it is over */
    Followed cancel(UUID id) {
        return followed(jobs.cancel(KIND, id));
    }

    private Followed followed(Job job) {
        return new Followed(job, job.result().map(json -> jobs.parsed(json, Rebuild.class)));
    }
}
