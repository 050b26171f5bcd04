package org.itahub.measures.reminders;

import static org.itahub.measures.reminders.Reminding.count;
import static org.itahub.measures.reminders.Reminding.ledger;
import static org.itahub.measures.reminders.Reminding.runAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.Given;
import org.itahub.measures.HeldRelay;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;

@HubTest
class RaiseRemindersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource database;

    @Test
    void a_rung_is_an_event_as_agreed_and_comes_once_however_often_the_job_runs() throws Exception {
        String code = Given.publishedPlan();

        runAt("2023-01-09T08:00");
        runAt("2023-01-09T08:00");
        runAt("2023-01-09T08:01");

        assertEquals(
                List.of(
                        "OPENED AGENCY_OFFICER PLAN_LATER",
                        "DAYS_14_BEFORE AGENCY_OFFICER OVERTAKEN",
                        "DAYS_7_BEFORE AGENCY_OFFICER sent"),
                ledger(code));
        List<KafkaEvents.Seen> events = raised(code, 1).stream()
                .filter(event -> event.data().contains("\"quarter\":1"))
                .toList();
        assertEquals(1, events.size());
        EventContract.verify(ReminderRaised.TYPE, events.getFirst().data());
        JsonNode data = JSON.readTree(events.getFirst().data());
        assertEquals("DAYS_7_BEFORE", data.get("rung").asText());
        assertEquals("2023-01-16", data.get("dueDate").asText());
        assertEquals("2023-01-09T08:00:00+07:00", data.get("raisedAt").asText());
        assertEquals("[1,2,3]", data.get("measures").get("outstanding").toString());
        assertEquals(
                "reminders/" + data.get("reminderId").asText(),
                events.getFirst().headers().get("ce_subject"));
        assertEquals(data.get("reminderId").asText(), events.getFirst().id());
    }

    @Test
    void the_last_rung_goes_to_the_supervisor_and_the_province() {
        String code = Given.publishedPlan();

        runAt("2023-01-23T08:00");

        assertEquals(
                List.of("DAYS_7_AFTER PROVINCE sent", "DAYS_7_AFTER SUPERVISOR sent"),
                ledger(code).stream()
                        .filter(line -> line.startsWith("DAYS_7_AFTER"))
                        .sorted()
                        .toList());
        assertTrue(raised(code, 2).stream().anyMatch(event -> event.data().contains("\"role\":\"hub-officer\"")));
    }

    @Test
    void what_is_submitted_is_not_asked_for_and_a_finished_quarter_is_recorded_as_answered() {
        String partly = Given.submittedProgress();
        String wholly = Given.submittedProgress();
        Reminding.sql().update("""
                DELETE FROM plan_measure WHERE no > 1 AND plan_id IN (
                    SELECT id FROM measures_plan WHERE agency_code = ?)""", wholly);

        runAt("2023-01-09T08:00");

        assertEquals("DAYS_7_BEFORE AGENCY_OFFICER sent", ledger(partly).getLast());
        assertEquals("DAYS_7_BEFORE AGENCY_OFFICER ANSWERED", ledger(wholly).getLast());
        assertEquals(
                "{2,3}",
                Reminding.sql()
                        .query(
                                "SELECT outstanding::text FROM reminder WHERE agency_code = ? AND skipped IS NULL AND quarter = 1",
                                row -> row.getString(1),
                                partly)
                        .getFirst());
    }

    @Test
    void a_plan_without_signatures_is_not_reminded_of() {
        String code = Given.submittedPlan();

        runAt("2023-01-09T08:00");

        assertEquals(List.of(), ledger(code));
    }

    @Test
    void a_ladder_that_is_climbed_is_never_looked_at_again() {
        String code = Given.publishedPlan();

        runAt("2023-12-31T08:00");

        assertEquals(28, count("SELECT count(*) FROM reminder WHERE agency_code = ?", code));
        assertEquals(4, count("SELECT count(*) FROM reminder_watch WHERE agency_code = ? AND next_look IS NULL", code));
    }

    @Test
    void two_replicas_at_once_send_each_rung_once() throws Exception {
        String code = Given.publishedPlan();
        Reminding.copies(code, "71", 600, "จังหวัดของสองเครื่อง");
        Reminding.watcher().inForce(Reminding.at("2023-01-09T08:00"));
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> replica = () -> {
            start.await();
            int batches = 1;
            while (Reminding.raiser().nextBatch(Reminding.at("2023-01-09T08:00"))) {
                batches++;
            }
            return batches;
        };

        String ofTheProvince = " FROM reminder r WHERE r.province = 'จังหวัดของสองเครื่อง'";
        int batches = 0;
        HeldRelay relay = HeldRelay.of(database);
        try (relay;
                ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> worked : replicas.invokeAll(List.of(replica, replica))) {
                batches += worked.get();
            }
            assertEquals(
                    count("SELECT count(*)" + ofTheProvince + " AND skipped IS NULL"),
                    count("SELECT count(*) FROM outbox_event o JOIN reminder r ON r.id = o.id"
                            + " WHERE r.province = 'จังหวัดของสองเครื่อง'"));
        }

        assertTrue(batches > 3, "the work was cut into batches: " + batches);
        assertEquals(600, count("SELECT count(*)" + ofTheProvince + " AND rung = 'DAYS_7_BEFORE' AND skipped IS NULL"));
        // Each quarter's ladder so far: three rungs of the first, the opening of the second.
        assertEquals(600 * 4, count("SELECT count(*)" + ofTheProvince));
    }

    @Test
    void a_poller_that_goes_on_from_its_cursor_while_two_replicas_raise_misses_nothing() throws Exception {
        String code = Given.publishedPlan();
        Reminding.copies(code, "72", 500, "จังหวัดที่ถามเป็นระยะ");
        Reminding.watcher().inForce(Reminding.at("2023-01-09T08:00"));
        Callable<Integer> replica = () -> {
            while (Reminding.raiser().nextBatch(Reminding.at("2023-01-09T08:00"))) {
                // The next batch is another transaction.
            }
            return 0;
        };

        long seen = 0;
        long after = 0;
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> working = List.of(replicas.submit(replica), replicas.submit(replica));
            boolean last = false;
            while (!last) {
                last = working.stream().allMatch(Future::isDone);
                List<Long> page = Reminding.sql()
                        .query(
                                "SELECT position FROM reminder WHERE position > ? ORDER BY position",
                                row -> row.getLong(1),
                                after);
                seen += page.size();
                after = page.isEmpty() ? after : page.getLast();
            }
        }

        assertEquals(count("SELECT count(*) FROM reminder"), seen);
    }

    private static List<KafkaEvents.Seen> raised(String code, int atLeast) {
        return KafkaEvents.await(Topics.REMINDERS, code, ReminderRaised.TYPE, atLeast);
    }
}
