package org.itahub.platform.jobs;

/** How far a job is. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing of the job will change any more. */
    public boolean over() {
        return this != QUEUED && this != RUNNING;
    }
}
