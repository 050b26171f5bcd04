package org.itahub.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.identity.ActingFor;
import org.itahub.platform.identity.CallerRights;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/** Jobs from their beginning to their end, whoever works on them. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class JobsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final CallerRights OFFICER =
            new CallerRights("officer", Set.of(Role.HUB_OFFICER), Set.of(), Set.of("พิษณุโลก"), Set.of());
    private static final CallerRights OTHER =
            new CallerRights("other", Set.of(Role.HUB_OFFICER), Set.of(), Set.of("พิษณุโลก"), Set.of());
    private static final CallerRights ADMIN =
            new CallerRights("admin", Set.of(Role.HUB_ADMIN), Set.of(), Set.of(), Set.of());

    @Inject
    Jobs jobs;

    @Inject
    JobStore store;

    @Inject
    ActingFor acting;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_job_is_worked_on_at_its_commit_in_the_name_of_who_asked() {
        Job job = jobs.await(begin(TestJobs.What.ECHO), LONG);

        assertEquals(JobState.DONE, job.state());
        assertEquals(100, job.progress());
        assertEquals("officer", job.startedBy());
        String result = job.result().orElseThrow();
        assertTrue(result.contains("\"by\": \"officer\"") && result.contains("\"reachesPhitsanulok\": true"), result);
    }

    @Test
    void a_job_that_is_refused_keeps_its_problem_and_one_that_breaks_tells_nothing_of_the_inside() {
        KeptProblem refused =
                jobs.await(begin(TestJobs.What.REFUSE), LONG).problem().orElseThrow();
        KeptProblem broken =
                jobs.await(begin(TestJobs.What.BREAK), LONG).problem().orElseThrow();

        assertEquals("invalid-value", refused.code());
        assertEquals(400, refused.toProblem().type().status());
        assertTrue(refused.toProblem().detail(Locale.ENGLISH).contains("it"));
        assertEquals("internal", broken.code());
    }

    @Test
    void a_job_under_way_tells_how_far_it_is_and_ends_when_it_is_cancelled() {
        UUID id = begin(TestJobs.What.HOLD);
        until(() -> jobs.await(id, Duration.ZERO).progress() == 40);

        Job asked = as(OFFICER, () -> jobs.cancel("test", id));

        assertEquals(JobState.RUNNING, asked.state());
        assertEquals(JobState.CANCELLED, jobs.await(id, LONG).state());
        until(() -> TestJobs.OVER.get(id) == JobState.CANCELLED);
        assertEquals(
                JobState.CANCELLED, as(OFFICER, () -> jobs.cancel("test", id)).state());
    }

    @Test
    void a_job_that_is_over_cannot_be_cancelled() {
        UUID id = begin(TestJobs.What.ECHO);
        jobs.await(id, LONG);

        Problem refusal = assertThrows(Problem.class, () -> as(OFFICER, () -> jobs.cancel("test", id)));

        assertEquals("job-finished", refusal.type().code());
    }

    @Test
    void a_job_whose_replica_was_killed_is_taken_over_and_the_late_one_takes_no_effect() {
        UUID id = begin(TestJobs.What.HOLD);
        until(() -> TestJobs.HELD.containsKey(id));
        sql().update(
                        "UPDATE job SET lease = ?, leased_until = now() - interval '1 second' WHERE id = ?",
                        UUID.randomUUID(),
                        id);

        Job job = jobs.await(id, LONG);
        TestJobs.HELD.get(id).countDown();

        assertEquals(JobState.DONE, job.state());
        assertTrue(job.result().orElseThrow().contains("\"begun\": 2"), job.toString());
        assertEquals(job.result(), jobs.await(id, Duration.ZERO).result());
    }

    @Test
    void a_job_that_was_broken_off_three_times_is_given_up() {
        UUID id = begin(TestJobs.What.HOLD);
        until(() -> TestJobs.HELD.containsKey(id));
        sql().update(
                        "UPDATE job SET lease = ?, leased_until = now() - interval '1 second', attempts = 3 WHERE id = ?",
                        UUID.randomUUID(),
                        id);

        Job job = jobs.await(id, LONG);
        TestJobs.HELD.get(id).countDown();

        assertEquals("job-abandoned", job.problem().orElseThrow().code());
    }

    @Test
    void a_job_is_its_callers_own_and_the_administrators() {
        UUID id = begin(TestJobs.What.ECHO);
        jobs.await(id, LONG);

        assertEquals(id, as(OFFICER, () -> jobs.find("test", id)).id());
        assertEquals(id, as(ADMIN, () -> jobs.find("test", id)).id());
        assertEquals("job-not-found", refused(() -> as(OTHER, () -> jobs.find("test", id))));
        assertEquals("job-not-found", refused(() -> as(OFFICER, () -> jobs.find("import", id))));
        assertEquals(List.of(), as(OTHER, () -> jobs.list("test", Long.MAX_VALUE, 10)));
        assertEquals(
                id,
                as(OFFICER, () -> jobs.list("test", Long.MAX_VALUE, 1))
                        .getFirst()
                        .id());
    }

    @Test
    void a_feature_may_let_others_see_and_cancel_a_job_and_keep_its_caller_off() {
        UUID id = add("of-a-province");

        assertEquals(
                id, as(OTHER, () -> jobs.find("of-a-province", id, job -> true)).id());
        assertEquals("job-not-found", refused(() -> as(OFFICER, () -> jobs.find("of-a-province", id, job -> false))));
        assertEquals("job-not-found", refused(() -> as(OFFICER, () -> jobs.cancel("of-a-province", id, job -> false))));
        assertEquals(
                JobState.CANCELLED,
                as(OTHER, () -> jobs.cancel("of-a-province", id, job -> true)).state());
    }

    @Test
    void two_replicas_that_ask_at_once_get_different_jobs() {
        String kind = "of-nobody";
        List<UUID> begun = List.of(add(kind), add(kind));

        var first = CompletableFuture.supplyAsync(() -> store.claim(Set.of(kind), UUID.randomUUID(), LONG));
        var second = CompletableFuture.supplyAsync(() -> store.claim(Set.of(kind), UUID.randomUUID(), LONG));

        assertEquals(
                Set.copyOf(begun),
                Set.of(
                        first.join().orElseThrow().job().id(),
                        second.join().orElseThrow().job().id()));
        assertTrue(store.claim(Set.of(kind), UUID.randomUUID(), LONG).isEmpty());
    }

    @Test
    void a_job_that_nobody_works_on_is_cancelled_at_once_and_old_ones_are_forgotten() {
        UUID id = add("of-nobody-else");

        assertEquals(
                JobState.CANCELLED,
                as(OFFICER, () -> jobs.cancel("of-nobody-else", id)).state());

        sql().update("UPDATE job SET finished_at = now() - interval '31 days' WHERE id = ?", id);
        jobs.forgetOldJobs();
        assertEquals("job-not-found", refused(() -> as(OFFICER, () -> jobs.find("of-nobody-else", id))));
    }

    private UUID add(String kind) {
        return as(
                OFFICER,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> jobs.begin(kind, new TestJobs.Order(TestJobs.What.ECHO))));
    }

    private UUID begin(TestJobs.What what) {
        return as(
                OFFICER,
                () -> QuarkusTransaction.requiringNew().call(() -> jobs.begin("test", new TestJobs.Order(what))));
    }

    /** On a thread of its own, since a test's has a request of its own. */
    private <T> T as(CallerRights rights, Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                acting.run(rights, () -> done.complete(work.get()));
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static String refused(Runnable work) {
        return assertThrows(Problem.class, work::run).type().code();
    }

    private Sql sql() {
        return new Sql(dataSource);
    }

    private static void until(BooleanSupplier holds) {
        CountDownLatch never = new CountDownLatch(1);
        for (long end = System.nanoTime() + LONG.toNanos(); !holds.getAsBoolean(); ) {
            assertTrue(System.nanoTime() < end, "not in time");
            try {
                assertTrue(!never.await(20, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
