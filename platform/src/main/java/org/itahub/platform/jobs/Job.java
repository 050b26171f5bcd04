package org.itahub.platform.jobs;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.itahub.platform.problem.Problem;

/**
 * A job as it stands.
 *
 * @param number counts the jobs; later ones have higher numbers
 * @param progress per cent of the work; an estimate
 * @param parameters what was asked for, as JSON
 * @param result what came of it, as JSON; of a job that is done
 * @param problem why it failed; of a job that failed
 */
public record Job(
        UUID id,
        long number,
        String kind,
        JobState state,
        int progress,
        String parameters,
        Optional<String> result,
        Optional<KeptProblem> problem,
        String startedBy,
        OffsetDateTime createdAt,
        Optional<OffsetDateTime> startedAt,
        Optional<OffsetDateTime> finishedAt) {

    /** @throws Problem 404 for what is no job's id */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.of(JobProblem.JOB_NOT_FOUND, text);
        }
    }
}
