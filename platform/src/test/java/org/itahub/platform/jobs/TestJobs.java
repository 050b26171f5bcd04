package org.itahub.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Jobs that do as they are told. */
@ApplicationScoped
class TestJobs implements JobHandler {
    static final ConcurrentHashMap<UUID, CountDownLatch> HELD = new ConcurrentHashMap<>();
    static final ConcurrentHashMap<UUID, AtomicInteger> BEGUN = new ConcurrentHashMap<>();
    static final ConcurrentHashMap<UUID, JobState> OVER = new ConcurrentHashMap<>();

    private final Caller caller;

    TestJobs(Caller caller) {
        this.caller = caller;
    }

    enum What {
        ECHO,
        HOLD,
        REFUSE,
        BREAK
    }

    record Order(What what) {}

    record Done(String by, boolean reachesPhitsanulok, int begun) {}

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public void work(JobRun run) {
        int begun = BEGUN.computeIfAbsent(run.id(), id -> new AtomicInteger()).incrementAndGet();
        switch (run.parameters(Order.class).what()) {
            case ECHO -> {}
            case HOLD -> hold(run, begun);
            case REFUSE -> throw Problem.of(PlatformProblem.INVALID_VALUE, "it");
            case BREAK -> throw new IllegalStateException("broken on purpose");
        }
        QuarkusTransaction.requiringNew()
                .run(() -> run.finish(new Done(caller.username(), caller.reach().coversProvince("พิษณุโลก"), begun)));
    }

    /** Only the first try is held: a second one is somebody else's. */
    private static void hold(JobRun run, int begun) {
        CountDownLatch latch = HELD.computeIfAbsent(run.id(), id -> new CountDownLatch(1));
        while (begun == 1 && latch.getCount() > 0) {
            run.progress(40);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void over(Job job) {
        OVER.put(job.id(), job.state());
    }
}
