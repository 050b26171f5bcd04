package org.itahub.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;

/** A job under way, as its handler sees it. */
public final class JobRun {
    private final JobStore store;
    private final ObjectMapper mapper;
    private final Job job;
    private final UUID lease;
    private volatile int progress;
    private volatile JobInterrupted.Reason interrupted;

    JobRun(JobStore store, ObjectMapper mapper, Job job, UUID lease) {
        this.store = store;
        this.mapper = mapper;
        this.job = job;
        this.lease = lease;
    }

    public UUID id() {
        return job.id();
    }

    /** What was asked for. */
    public <T> T parameters(Class<T> type) {
        try {
            return mapper.readValue(job.parameters(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job's parameters are read as they were written", e);
        }
    }

    /**
     * Says how far the work is; to be called often, and cheap.
     *
     * @param percent 0 to 100
     * @throws JobInterrupted where the work is to end
     */
    public void progress(int percent) {
        progress = Math.clamp(percent, 0, 100);
        JobInterrupted.Reason reason = interrupted;
        if (reason != null) {
            throw new JobInterrupted(reason);
        }
    }

    /**
     * Ends the job in the current transaction, which holds what it did: both happen or neither.
     *
     * @throws JobInterrupted where it was cancelled or taken over meanwhile; the transaction must be rolled back then
     */
    public void finish(Object result) {
        if (!store.done(job.id(), lease, json(result))) {
            throw new JobInterrupted(
                    store.holds(job.id(), lease) ? JobInterrupted.Reason.CANCELLED : JobInterrupted.Reason.LEASE_LOST);
        }
    }

    void interrupt(JobInterrupted.Reason reason) {
        interrupted = reason;
    }

    int progress() {
        return progress;
    }

    Job job() {
        return job;
    }

    UUID lease() {
        return lease;
    }

    private String json(Object result) {
        try {
            return mapper.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A job's result must be writable as JSON", e);
        }
    }
}
