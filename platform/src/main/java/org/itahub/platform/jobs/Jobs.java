package org.itahub.platform.jobs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Begins jobs, follows them and cancels them. A job is its caller's own; a hub administrator sees all. */
@ApplicationScoped
public class Jobs {
    /** How long a job of another replica may be over before we see it. */
    private static final long LOOK_AGAIN_MILLIS = 100;

    /** Work that is done by then is answered at once. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final JobStore store;
    private final Caller caller;
    private final AuditTrail audit;
    private final Event<Begun> begun;
    private final Clock clock;
    private final Duration kept;
    private final ConcurrentHashMap<UUID, CountDownLatch> waiting = new ConcurrentHashMap<>();

    Jobs(
            JobStore store,
            Caller caller,
            AuditTrail audit,
            Event<Begun> begun,
            Clock clock,
            @ConfigProperty(name = "ita.jobs.kept") Duration kept) {
        this.store = store;
        this.caller = caller;
        this.audit = audit;
        this.begun = begun;
        this.clock = clock;
        this.kept = kept;
    }

    /** Told within this process: the current transaction carries a job. */
    record Begun() {}

    /**
     * Adds a job to the current transaction; work on it begins at its commit.
     *
     * @param parameters what is to be done, written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID begin(String kind, Object parameters) {
        UUID id = UUID.randomUUID();
        store.add(id, kind, parameters, caller.rights());
        audit.record(AuditEntry.of(kind + ".begin", subject(kind, id), null, null, null, parameters));
        begun.fire(new Begun());
        return id;
    }

    /** The job of a kind that is under way, whoever's it is, else a new one: for what is not done twice at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID beginOnce(String kind, Object parameters) {
        return store.underWay(kind).orElseGet(() -> begin(kind, parameters));
    }

    /**
     * The job when it is over, or after two seconds as it stands.
     *
     * @throws Problem why it failed, where it did by then
     */
    public Job soon(UUID id) {
        Job job = await(id, AT_ONCE);
        if (job.state() == JobState.FAILED) {
            throw job.problem().map(KeptProblem::toProblem).orElseThrow();
        }
        return job;
    }

    /** What a job holds, its parameters or its result, as it was written. */
    public <T> T parsed(String json, Class<T> type) {
        return store.parsed(json, type);
    }

    /** The job once it is over, or as it stands when the time has passed. */
    public Job await(UUID id, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        CountDownLatch over = waiting.computeIfAbsent(id, key -> new CountDownLatch(1));
        try {
            while (true) {
                Job job = store.find(id).orElseThrow(() -> notFound(id));
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (job.state().over() || left <= 0) {
                    return job;
                }
                over.await(Math.min(left, LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return store.find(id).orElseThrow(() -> notFound(id));
        } finally {
            waiting.remove(id, over);
        }
    }

    /** @throws Problem 404 for a job that is not there, of another kind or of somebody else */
    public Job find(String kind, UUID id) {
        return find(kind, id, this::isMine);
    }

    /**
     * The same for a kind of job that others than its caller may see, too.
     *
     * @param visible whether the present caller may
     */
    public Job find(String kind, UUID id, Predicate<Job> visible) {
        return store.find(id)
                .filter(job -> job.kind().equals(kind))
                .filter(visible)
                .orElseThrow(() -> notFound(id));
    }

    /** The caller's jobs of a kind, newest first. */
    public List<Job> list(String kind, long beforeNumber, int atMost) {
        return store.list(kind, mine(), beforeNumber, atMost);
    }

    /**
     * Asks for the end of a job: at once where nobody works on it yet, else as soon as its work looks up. What it did is
     * rolled back.
     *
     * @throws Problem 404 as in {@link #find}, 409 where the job is done or failed
     */
    @Transactional
    public Job cancel(String kind, UUID id) {
        return cancel(kind, id, this::isMine);
    }

    /** The same for a kind of job that others than its caller may end, too. */
    @Transactional
    public Job cancel(String kind, UUID id, Predicate<Job> visible) {
        Job job = find(kind, id, visible);
        if (store.requestCancel(id)) {
            audit.record(
                    AuditEntry.of(kind + ".cancel", subject(kind, id), null, null, job.state(), JobState.CANCELLED));
        }
        Job now = find(kind, id, visible);
        if (now.state() == JobState.DONE || now.state() == JobState.FAILED) {
            throw Problem.of(JobProblem.JOB_FINISHED, now.state());
        }
        return now;
    }

    /** Wakes who waits for the job in this process. */
    void over(UUID id) {
        Optional.ofNullable(waiting.get(id)).ifPresent(CountDownLatch::countDown);
    }

    @Scheduled(every = "6h", delayed = "2m")
    void forgetOldJobs() {
        store.removeFinishedBefore(OffsetDateTime.now(clock).minus(kept));
    }

    private boolean isMine(Job job) {
        return mine().map(job.startedBy()::equals).orElse(true);
    }

    private Optional<String> mine() {
        return caller.reach().everywhere() ? Optional.empty() : Optional.of(caller.username());
    }

    private static String subject(String kind, UUID id) {
        return "/api/v1/" + kind + "-jobs/" + id;
    }

    private static Problem notFound(UUID id) {
        return Problem.of(JobProblem.JOB_NOT_FOUND, id);
    }
}
