package org.itahub.platform.jobs;

import org.itahub.platform.problem.Problem;

/**
 * Does the work of one kind of job. It may be begun anew at any time, by another replica too, so that what it does before
 * its end must do no harm when done again; what is done in the transaction of {@link JobRun#finish} is done once.
 */
public interface JobHandler {
    /** Names the kind, such as {@code import}; one handler each. */
    String kind();

    /**
     * Does the work in the name of the caller who asked for it, and ends with {@link JobRun#finish}.
     *
     * @throws Problem why it cannot be done, which is kept with the job
     */
    void work(JobRun run);

    /** Told once the job is over, however it ended; what fails here is logged only. */
    default void over(Job job) {}
}
