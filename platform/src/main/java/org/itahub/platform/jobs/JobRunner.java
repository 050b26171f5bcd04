package org.itahub.platform.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The threads that work on jobs. A commit with a job wakes one; the poll wakes one too, for jobs that another replica left
 * when it was killed. While they work, their leases are renewed beside them.
 */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final Duration TO_STOP = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);

    private final JobStore store;
    private final JobWork work;
    private final ObjectMapper mapper;
    private final Map<String, JobHandler> handlers;
    private final int workers;
    private final Duration lease;
    private final Semaphore bell = new Semaphore(0);
    private final Set<JobRun> running = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    JobRunner(
            JobStore store,
            JobWork work,
            ObjectMapper mapper,
            @All List<JobHandler> handlers,
            @ConfigProperty(name = "ita.jobs.workers") int workers,
            @ConfigProperty(name = "ita.jobs.lease") Duration lease) {
        this.store = store;
        this.work = work;
        this.mapper = mapper;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.workers = workers;
        this.lease = lease;
    }

    void start(@Observes StartupEvent started) {
        for (int n = 1; n <= workers && !handlers.isEmpty(); n++) {
            threads.add(Thread.ofPlatform().name("jobs " + n).daemon().start(this::work));
        }
    }

    /** What is under way is broken off and left to another replica. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        running.forEach(run -> run.interrupt(JobInterrupted.Reason.STOPPING));
        bell.release(workers);
        for (Thread thread : threads) {
            thread.join(TO_STOP);
            thread.interrupt();
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Begun begun) {
        wake();
    }

    @Scheduled(every = "{ita.jobs.every}")
    void wake() {
        bell.release();
    }

    /** Tells others that the jobs of this replica are alive, and their handlers what became of them. */
    @Scheduled(every = "{ita.jobs.heartbeat}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renewLeases() {
        for (JobRun run : running) {
            Optional<Boolean> cancelled = store.renew(run.job().id(), run.lease(), lease, run.progress());
            if (cancelled.isEmpty()) {
                run.interrupt(JobInterrupted.Reason.LEASE_LOST);
            } else if (cancelled.get()) {
                run.interrupt(JobInterrupted.Reason.CANCELLED);
            }
        }
    }

    private void work() {
        try {
            while (!stopping) {
                bell.acquire();
                workOnAll();
            }
        } catch (InterruptedException e) {
            LOG.debug("Work on jobs ends with the service");
        }
    }

    private void workOnAll() throws InterruptedException {
        boolean more = true;
        while (more && !stopping) {
            try {
                more = workOnNext();
            } catch (RuntimeException e) {
                LOG.warnf("Jobs wait and will be worked on later: %s", e.getMessage());
                Thread.sleep(AFTER_TROUBLE);
                more = false;
            }
        }
    }

    private boolean workOnNext() {
        UUID ours = UUID.randomUUID();
        Optional<JobStore.Claimed> claimed = store.claim(handlers.keySet(), ours, lease);
        claimed.ifPresent(it -> {
            JobRun run = new JobRun(store, mapper, it.job(), ours);
            running.add(run);
            try {
                work.on(it, run, handlers.get(it.job().kind()));
            } finally {
                running.remove(run);
            }
        });
        return claimed.isPresent();
    }
}
