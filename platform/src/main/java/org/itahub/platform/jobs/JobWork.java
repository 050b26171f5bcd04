package org.itahub.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.identity.ActingFor;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/** One job from its claim to its end. */
@ApplicationScoped
class JobWork {
    private static final Logger LOG = Logger.getLogger(JobWork.class);
    private static final int MOST_ATTEMPTS = 3;

    private final JobStore store;
    private final Jobs jobs;
    private final ActingFor acting;

    JobWork(JobStore store, Jobs jobs, ActingFor acting) {
        this.store = store;
        this.jobs = jobs;
        this.acting = acting;
    }

    void on(JobStore.Claimed claimed, JobRun run, JobHandler handler) {
        if (claimed.cancelRequested()) {
            store.cancelled(run.id(), run.lease());
        } else if (claimed.attempts() > MOST_ATTEMPTS) {
            store.failed(run.id(), run.lease(), KeptProblem.of(Problem.of(JobProblem.JOB_ABANDONED, MOST_ATTEMPTS)));
        } else {
            acting.run(claimed.rights(), () -> attempt(run, handler));
        }
        tellOver(run, handler);
        jobs.over(run.id());
    }

    private void attempt(JobRun run, JobHandler handler) {
        try {
            handler.work(run);
        } catch (RuntimeException e) {
            end(run, e);
        }
    }

    private void end(JobRun run, RuntimeException failure) {
        Optional<JobInterrupted.Reason> interrupted =
                cause(failure, JobInterrupted.class).map(JobInterrupted::reason);
        Optional<Problem> problem = cause(failure, Problem.class);
        if (interrupted.isPresent()) {
            switch (interrupted.get()) {
                case CANCELLED -> store.cancelled(run.id(), run.lease());
                case STOPPING -> store.release(run.id(), run.lease());
                case LEASE_LOST -> LOG.warnf("Job %s was taken over by another replica", run.id());
            }
        } else {
            if (problem.isEmpty()) {
                LOG.errorf(failure, "Job %s failed", run.id());
            }
            Problem told = problem.orElseGet(() -> Problem.of(PlatformProblem.INTERNAL));
            store.failed(run.id(), run.lease(), KeptProblem.of(told));
        }
    }

    /** Transactions wrap what is thrown through them. */
    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private void tellOver(JobRun run, JobHandler handler) {
        try {
            store.find(run.id()).filter(job -> job.state().over()).ifPresent(handler::over);
        } catch (RuntimeException e) {
            LOG.warnf(e, "What job %s left could not be put away", run.id());
        }
    }
}
