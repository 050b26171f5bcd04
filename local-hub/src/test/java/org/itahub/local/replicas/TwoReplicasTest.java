package org.itahub.local.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 2,000 reports are submitted while the two replicas that take them are killed in turn and come back with a later clock,
 * past the deadlines of two quarters, and killed once more while they climb the ladder of reminders: whatever was accepted
 * is there once, so is its event, and so is every rung of the ladder.
 */
class TwoReplicasTest {
    private static final int AGENCIES = 50;
    private static final int MEASURES = 20;
    private static final int CLIENTS = 8;
    private static final int REPORTS_A_QUARTER = AGENCIES * MEASURES;
    private static final String END = "end";
    private static final String REPORT = """
            {"state": "UNDER_WAY", "percent": 50, "done": "ดำเนินการแล้วครึ่งหนึ่ง",
             "deliverables": [{"title": "รายงาน"}], "obstacles": "ไม่มี", "suggestions": "ไม่มี"}""";
    private static final String SUBMITTED = "org.itahub.progress.submitted.v1";

    /** Of each quarter, what the clock shows at the start and after each kill: its deadline lies between. */
    private static final List<List<String>> CLOCKS = List.of(
            List.of("2023-01-09", "2023-01-17", "2023-01-24"), List.of("2023-04-11", "2023-04-19", "2023-04-26"));

    @TempDir
    static Path logs;

    private final List<String> agencies =
            IntStream.rangeClosed(1, AGENCIES).mapToObj("H6500%02d"::formatted).toList();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    @Test
    void whatever_is_killed_each_accepted_report_its_event_and_each_reminder_are_there_once_and_in_order()
            throws Exception {
        try (TwoReplicas hub = new TwoReplicas(logs)) {
            startAll(hub, CLOCKS.getFirst().getFirst());
            new PublishedPlans(hub.bootstrapServers(), user -> client(hub, user, 0)).of(agencies, MEASURES);
            submitAll(hub, 1);
            for (Replica replica : hub.replicas()) {
                replica.kill();
            }
            startAll(hub, CLOCKS.getLast().getFirst());
            submitAll(hub, 2);
            Reminders reminders = new Reminders(client(hub, "admin", 0), AGENCIES);
            reminders.awaitClimbed(1);
            reminders.awaitClimbed(2);
            awaitEmptyOutbox(hub);
            System.out.printf(
                    "%d requests met a killed replica, %d repeats were told the first answer%n",
                    Client.UNANSWERED.get(), Client.REPLAYED.get());

            assertTrue(Client.UNANSWERED.get() > 0, "Nobody met a killed replica");
            assertTrue(Client.REPLAYED.get() > 0, "Nobody asked again for what was done");
            assertEquals(2 * REPORTS_A_QUARTER, accepted.size());
            verifyReports(hub);
            verifyEvents(effects(hub, "ita.progress.v1"));
            verifyReminders(reminders, effects(hub, "ita.reminders.v1"));
        }
    }

    /** Reports are let go in parts, and in the midst of each part but the last a replica is killed. */
    private void submitAll(TwoReplicas hub, int quarter) throws Exception {
        List<String> reports = shuffledReports(quarter);
        BlockingQueue<String> released = new LinkedBlockingQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            CompletableFuture<?>[] work = IntStream.range(0, CLIENTS)
                    .mapToObj(no ->
                            CompletableFuture.runAsync(() -> submit(client(hub, "officer", no), released), threads))
                    .toArray(CompletableFuture[]::new);
            List<String> clocks = CLOCKS.get(quarter - 1);
            int part = reports.size() / clocks.size();
            for (int kill = 1; kill < clocks.size(); kill++) {
                released.addAll(reports.subList((kill - 1) * part, kill * part));
                while (released.size() > part / 2) {
                    Thread.sleep(5);
                }
                killAndRestart(hub, hub.replicas().get(kill % 2), clocks.get(kill));
            }
            released.addAll(reports.subList((clocks.size() - 1) * part, reports.size()));
            released.addAll(Collections.nCopies(CLIENTS, END));
            CompletableFuture.allOf(work).join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void killAndRestart(TwoReplicas hub, Replica replica, String day) throws InterruptedException {
        replica.kill();
        hub.setClock(morning(day));
        hub.start(replica);
        killOnTheLadder(hub, replica, day);
        hub.start(replica);
        replica.awaitReady();
    }

    /** By the other's clock the day has not come, so this one alone reminds, and leaves some agencies for its next life. */
    private static void killOnTheLadder(TwoReplicas hub, Replica replica, String day) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (reminded(hub, day) == 0) {
            assertTrue(Instant.now().isBefore(end), "Nobody is reminded on " + day);
            Thread.sleep(1);
        }
        replica.kill();
        long reminded = reminded(hub, day);
        System.out.printf("%s: killed when %d agencies were reminded%n", day, reminded);
        assertTrue(reminded < AGENCIES, "The kill came too late to meet the ladder on " + day);
    }

    /** How many agencies have a rung that was decided on that day or later. */
    private static long reminded(TwoReplicas hub, String day) {
        return hub.database()
                .number("SELECT count(DISTINCT agency_code) FROM reminder WHERE decided_at >= '" + morning(day) + "'");
    }

    private void submit(Client officer, BlockingQueue<String> released) {
        try {
            for (String path = released.take(); !path.equals(END); path = released.take()) {
                submit(officer, path);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void submit(Client officer, String path) {
        Client.Answer draft = officer.put(path, REPORT).expect(201, 428);
        String etag = draft.status() == 201
                ? draft.etag()
                : officer.get(path).expect(200).etag();
        String review = officer.post(path + "/submit", "", etag)
                .expect(200)
                .json()
                .path("review")
                .asText();
        assertEquals("SUBMITTED", review);
        assertTrue(accepted.add(path), path);
    }

    private List<String> shuffledReports(int quarter) {
        List<String> paths = new ArrayList<>();
        for (String agency : agencies) {
            for (int no = 1; no <= MEASURES; no++) {
                paths.add(PublishedPlans.path(agency) + "/measures/" + no + "/progress/" + quarter);
            }
        }
        Collections.shuffle(paths, new Random(quarter));
        return paths;
    }

    private static void verifyReports(TwoReplicas hub) {
        Database database = hub.database();
        assertEquals(
                2 * REPORTS_A_QUARTER,
                database.number("SELECT count(*) FROM measure_progress WHERE review = 'SUBMITTED'"));
        assertEquals(2 * REPORTS_A_QUARTER, database.number("SELECT count(*) FROM measure_progress"));
        assertEquals(
                2 * REPORTS_A_QUARTER,
                database.number("SELECT count(*) FROM audit_record WHERE action = 'progress.submit'"));
    }

    /** What a consumer makes of a topic that remembers ids: each event once, and an agency's in their order. */
    private static Collection<Topic.Event> effects(TwoReplicas hub, String topic) {
        List<Topic.Event> delivered = new Topic(hub.bootstrapServers(), topic).read();
        Map<String, Topic.Event> effects = new LinkedHashMap<>();
        delivered.forEach(event -> effects.putIfAbsent(event.id(), event));
        System.out.printf("%s: events %d, delivered %d%n", topic, effects.size(), delivered.size());
        Map<String, Long> newest = new HashMap<>();
        effects.values().forEach(event -> {
            Long before = newest.put(event.key(), event.sequence());
            assertTrue(before == null || before < event.sequence(), () -> "out of order: " + event);
        });
        return effects.values();
    }

    private void verifyEvents(Collection<Topic.Event> effects) {
        Map<String, Integer> submissions = new HashMap<>();
        effects.stream()
                .filter(event -> event.type().equals(SUBMITTED))
                .forEach(event -> submissions.merge("/api/v1/" + event.subject(), 1, Integer::sum));
        assertEquals(accepted, submissions.keySet());
        assertEquals(Set.of(1), new HashSet<>(submissions.values()));
    }

    private static void verifyReminders(Reminders reminders, Collection<Topic.Event> effects) {
        int sent = reminders.verify(1, effects) + reminders.verify(2, effects);
        assertTrue(sent >= AGENCIES, "Only " + sent + " reminders were sent");
    }

    private static void awaitEmptyOutbox(TwoReplicas hub) throws InterruptedException {
        Database database = hub.database();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (database.number("SELECT count(*) FROM outbox_event") > 0) {
            assertTrue(Instant.now().isBefore(end), "Events still wait in the outbox");
            Thread.sleep(100);
        }
    }

    private static void startAll(TwoReplicas hub, String day) throws InterruptedException {
        hub.setClock(morning(day));
        hub.replicas().forEach(hub::start);
        for (Replica replica : hub.replicas()) {
            replica.awaitReady();
        }
    }

    /** Eight o'clock in Bangkok. */
    private static Instant morning(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }

    private Client client(TwoReplicas hub, String user, int first) {
        return new Client(
                hub.replicas().stream().map(Replica::url).toList(),
                hub.token(user, PublishedPlans.claims(user, agencies)),
                first);
    }
}
