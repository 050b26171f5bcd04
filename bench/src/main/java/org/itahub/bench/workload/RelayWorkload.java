package org.itahub.bench.workload;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.itahub.bench.data.Events;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/** A backlog of events goes out, as after an outage of Kafka. */
public final class RelayWorkload implements Workload {
    private static final int FEWEST_A_SECOND = 800;
    /** A larger backlog is made of the same records again, so that the heap holds them. */
    private static final int DISTINCT = 100_000;

    private final Bed bed;
    private final Events events;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<ProducerRecord<byte[], byte[]>> records;

    public RelayWorkload(Bed bed) {
        this.bed = bed;
        this.events = new Events(bed.nation().submittingCodes());
        this.producer = KafkaClients.producer(bed.kafka());
        this.records = events.records(Math.min(DISTINCT, bed.size().events()));
    }

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String what() {
        return String.format(
                "%,d events that wait in the outbox, until Kafka has them; limit: Kafka's producer (acks=all,"
                        + " idempotent) sends the same records",
                bed.size().events());
    }

    @Override
    public String unit() {
        return "events";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(0.3));
    }

    /** Holds the relay back while the backlog is made, then lets it go and waits until the outbox is empty. */
    @Override
    public Figures ours(int round) throws SQLException, IOException {
        int count = bed.size().events();
        long before = KafkaClients.length(bed.kafka(), Events.TOPIC);
        long begun;
        try (Connection relay = bed.measures().database().connect();
                Statement lock = relay.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(hashtextextended('outbox relay', 0))");
            events.fillOutbox(bed.measures().database(), count);
            begun = System.nanoTime();
        }
        long last = bed.measures().database().number("SELECT max(position) FROM outbox_event");
        awaitGone(last);
        long elapsed = System.nanoTime() - begun;
        long sent = KafkaClients.length(bed.kafka(), Events.TOPIC) - before;
        if (sent != count || bed.measures().database().number("SELECT count(*) FROM outbox_event") != 0) {
            throw new IllegalStateException("Of " + count + " events " + sent + " were sent");
        }
        return Figures.rate(count, elapsed);
    }

    private void awaitGone(long position) throws SQLException {
        Duration longest = Duration.ofSeconds(60 + bed.size().events() / FEWEST_A_SECOND);
        long end = System.nanoTime() + longest.toNanos();
        try (Connection connection = bed.measures().database().connect();
                var left = connection.prepareStatement("SELECT 1 FROM outbox_event WHERE position = ?")) {
            left.setLong(1, position);
            while (left.executeQuery().next()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "The outbox was not empty after " + longest.toSeconds() + " seconds");
                }
                Thread.sleep(Duration.ofMillis(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while measuring", e);
        }
    }

    @Override
    public Figures limit(int round) throws ExecutionException, InterruptedException {
        int count = bed.size().events();
        List<Future<RecordMetadata>> pending = new ArrayList<>(count);
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            pending.add(producer.send(records.get(i % records.size())));
        }
        for (Future<RecordMetadata> future : pending) {
            future.get();
        }
        return Figures.rate(count, System.nanoTime() - begun);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
