package org.itahub.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/** With a poll that comes once a day, so that whatever arrives was sent because of its commit. */
@QuarkusTest
@TestProfile(RelayTest.RarePoll.class)
@QuarkusTestResource(HubServers.class)
class RelayTest {
    private static final String LOCK = "hashtextextended('outbox relay', 0)";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource dataSource;

    public static final class RarePoll implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ita.outbox.every", "24h");
        }
    }

    record Thing(int no) {}

    @Test
    void an_event_is_sent_at_its_commit_without_waiting_for_the_poll() {
        String key = UUID.randomUUID().toString();
        commit(key, 1, 1);
        assertEquals(List.of(1), arrivedWith(key, 1));
    }

    @Test
    void a_backlog_of_several_batches_arrives_whole_and_in_order() {
        String key = UUID.randomUUID().toString();
        commit(key, 1, 5_000);
        assertEquals(IntStream.rangeClosed(1, 5_000).boxed().toList(), arrivedWith(key, 5_000));
        assertTrue(isGone(key));
    }

    @Test
    void an_event_committed_while_another_replica_has_the_relay_goes_out_when_that_one_is_done() throws SQLException {
        String key = UUID.randomUUID().toString();
        try (Connection replica = dataSource.getConnection();
                Statement statement = replica.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            commit(key, 1, 1);
            assertEquals(1, waiting(key));
            statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
        }
        assertEquals(List.of(1), arrivedWith(key, 1));
    }

    private void commit(String key, int first, int last) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.rangeClosed(first, last)
                        .forEach(no -> outbox.append(new OutboxMessage(
                                Topics.REMINDERS, "test.thing.v1", key, "things/" + no, new Thing(no)))));
    }

    private int waiting(String key) {
        return new Sql(dataSource)
                .query("SELECT count(*) FROM outbox_event WHERE key = ?", row -> row.getInt(1), key)
                .getFirst();
    }

    /** The row goes a moment after the event has come. */
    private boolean isGone(String key) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (waiting(key) > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return waiting(key) == 0;
    }

    private static List<Integer> arrivedWith(String key, int expected) {
        List<Integer> found = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", HubServers.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.REMINDERS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + LONGEST.toNanos();
            while (found.size() < expected && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(ReceivedEvent.of(record).as(Thing.class).no());
                    }
                });
            }
        }
        return found;
    }
}
