package org.itahub.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class EventPathTest {
    @Inject
    Outbox outbox;

    @Inject
    EventIntake intake;

    @Inject
    DeadLetters deadLetters;

    @Inject
    AgroalDataSource dataSource;

    record Thing(String name) {}

    private void commit(String key, String name) {
        QuarkusTransaction.requiringNew().run(() -> append(key, name));
    }

    private void append(String key, String name) {
        outbox.append(new OutboxMessage(Topics.REMINDERS, "test.thing.v1", key, "things/" + name, new Thing(name)));
    }

    @Test
    void committed_events_arrive_once_in_order_as_cloud_events() {
        String key = UUID.randomUUID().toString();
        for (int i = 1; i <= 20; i++) {
            commit(key, "thing-" + i);
        }
        List<ConsumerRecord<String, byte[]>> arrived = arrivedWith(key, 20);
        List<ReceivedEvent> events = arrived.stream().map(ReceivedEvent::of).toList();
        for (int i = 1; i <= 20; i++) {
            assertEquals("thing-" + i, events.get(i - 1).as(Thing.class).name());
        }
        assertEquals("urn:ita-hub:platform-test", events.getFirst().source());
        assertTrue(events.getFirst().sequence() < events.getLast().sequence());
        assertEquals("1.0", header(arrived.getFirst(), "ce_specversion"));
        assertEquals("/api/v1/event-schemas/test.thing.v1", header(arrived.getFirst(), "ce_dataschema"));
    }

    @Test
    void an_event_of_a_change_that_rolled_back_never_leaves() {
        String key = UUID.randomUUID().toString();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    append(key, "never");
                    throw new IllegalStateException("the change fails after its event");
                }));
        commit(key, "after");
        assertEquals(
                "after",
                ReceivedEvent.of(arrivedWith(key, 1).getFirst()).as(Thing.class).name());
    }

    @Test
    void events_committed_while_kafka_is_away_arrive_once_when_it_is_back() {
        String key = UUID.randomUUID().toString();
        HubServers.stopKafka();
        try {
            commit(key, "while-away-1");
            commit(key, "while-away-2");
            assertEquals(2, waiting(key));
        } finally {
            HubServers.startKafka();
        }
        List<ConsumerRecord<String, byte[]>> arrived = arrivedWith(key, 2);
        assertEquals(
                "while-away-1",
                ReceivedEvent.of(arrived.getFirst()).as(Thing.class).name());
        assertEquals(0, waiting(key));
    }

    @Test
    void an_event_delivered_twice_has_its_effect_once() {
        String key = UUID.randomUUID().toString();
        commit(key, "twice");
        ConsumerRecord<String, byte[]> record = arrivedWith(key, 1).getFirst();
        List<String> effects = new ArrayList<>();
        intake.accept(record, event -> effects.add(event.as(Thing.class).name()));
        intake.accept(record, event -> effects.add(event.as(Thing.class).name()));
        assertEquals(List.of("twice"), effects);
    }

    @Test
    void an_effect_that_keeps_failing_is_rejected_and_leaves_no_trace_in_the_inbox() {
        String key = UUID.randomUUID().toString();
        commit(key, "fails");
        ConsumerRecord<String, byte[]> record = arrivedWith(key, 1).getFirst();
        List<String> attempts = new ArrayList<>();
        assertThrows(
                RejectedEvent.class,
                () -> intake.accept(record, event -> {
                    attempts.add("tried");
                    throw new IllegalStateException("a fault of ours");
                }));
        assertEquals(3, attempts.size());
        intake.accept(record, event -> attempts.add("mended"));
        assertEquals("mended", attempts.getLast());
    }

    @Test
    void a_record_without_the_headers_of_an_event_is_rejected() {
        var record = new ConsumerRecord<>(Topics.REMINDERS, 0, 0, "key", "{}".getBytes(StandardCharsets.UTF_8));
        RejectedEvent rejected = assertThrows(RejectedEvent.class, () -> intake.accept(record, event -> {}));
        assertEquals("Header ce_id is missing", rejected.getMessage());
    }

    @Test
    void dead_letters_go_back_to_their_topic() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutboxMessage(
                        Topics.deadLetters(Topics.REMINDERS), "test.thing.v1", key, "things/dead", new Thing("dead"))));
        assertEquals(1, records(Topics.deadLetters(Topics.REMINDERS), key, 1).size());
        assertTrue(deadLetters.replay(Topics.REMINDERS) >= 1);
        assertEquals(
                "dead",
                ReceivedEvent.of(arrivedWith(key, 1).getFirst()).as(Thing.class).name());
        assertEquals(0, deadLetters.replay(Topics.REMINDERS));
    }

    @Test
    void an_event_too_large_for_kafka_holds_up_its_own_key_only() {
        String large = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        commit(large, "x".repeat(2_000_000));
        commit(other, "small");
        assertEquals(1, arrivedWith(other, 1).size());
        assertEquals(1, waiting(large));
        new Sql(dataSource).update("DELETE FROM outbox_event WHERE key = ?", large);
    }

    private int waiting(String key) {
        return new Sql(dataSource)
                .query("SELECT count(*) FROM outbox_event WHERE key = ?", row -> row.getInt(1), key)
                .getFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> arrivedWith(String key, int expected) {
        return records(Topics.REMINDERS, key, expected);
    }

    /** Reads the topic from its beginning until the expected number is there, and a moment longer for one too many. */
    private static List<ConsumerRecord<String, byte[]>> records(String topic, String key, int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", HubServers.bootstrapServers());
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (found.size() < expected && System.nanoTime() < deadline) {
                collect(consumer, key, found);
            }
            collect(consumer, key, found);
        }
        assertEquals(expected, found.size());
        return found;
    }

    private static void collect(
            KafkaConsumer<String, byte[]> consumer, String key, List<ConsumerRecord<String, byte[]>> found) {
        consumer.poll(Duration.ofMillis(500)).forEach(record -> {
            if (key.equals(record.key())) {
                found.add(record);
            }
        });
    }
}
