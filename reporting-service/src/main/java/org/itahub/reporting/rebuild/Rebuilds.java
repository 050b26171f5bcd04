package org.itahub.reporting.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
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

    /** A rebuild that is done by then is answered at once. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final Jobs jobs;
    private final ObjectMapper mapper;

    Rebuilds(Jobs jobs, ObjectMapper mapper) {
        this.jobs = jobs;
        this.mapper = mapper;
    }

    /** A rebuild as it stands. */
    record Followed(Job job, Optional<Rebuild> rebuild) {}

    /** The rebuild under way, else a new one. */
    @Transactional
    UUID begin() {
        return jobs.beginOnce(KIND, Map.of());
    }

    /** When it is over, or after two seconds as it stands. */
    Followed soon(UUID id) {
        return followed(jobs.await(id, AT_ONCE));
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
        return new Followed(job, job.result().map(this::parsed));
    }

    private Rebuild parsed(String json) {
        try {
            return mapper.readValue(json, Rebuild.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a job holds is read as it was written", e);
        }
    }
}
