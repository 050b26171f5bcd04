package org.itahub.bench.workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.itahub.bench.data.Events;
import org.itahub.bench.load.Crew;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/**
 * From a submission to its event in a consumer's hand, at a steady rate. The time begins at the moment when the request
 * is due, before the commit that cannot be seen from outside: what is shown is more than what is asked.
 */
public final class LatencyWorkload implements Workload {
    private static final int A_SECOND = 200;
    private static final long PAUSE = Duration.ofSeconds(1).toNanos() / A_SECOND;
    private static final long HEAD_START = Duration.ofMillis(300).toNanos();
    private static final int SENDERS = 16;
    private static final String SUBJECT = "ce_subject";

    private final Bed bed;
    private final Submissions submissions;
    private final KafkaProducer<byte[], byte[]> producer;

    public LatencyWorkload(Bed bed) {
        this.bed = bed;
        this.submissions =
                new Submissions(bed, bed.nation().timedCodes(), bed.size().timed());
        this.producer = KafkaClients.producer(bed.kafka());
    }

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String what() {
        return "from the request that submits a report to its event in a consumer's hand, at " + A_SECOND
                + " a second; limit: from Kafka's producer to the consumer";
    }

    @Override
    public String unit() {
        return "events";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.P99Below(250));
    }

    @Override
    public int mostRounds() {
        return submissions.rounds();
    }

    @Override
    public Figures ours(int round) throws InterruptedException {
        List<Submissions.Report> reports = IntStream.range(0, bed.size().timed())
                .mapToObj(item -> submissions.ours(round, item))
                .toList();
        List<byte[]> requests = reports.stream().map(submissions::request).toList();
        return timed(reports, () -> {
            HttpConnection connection = new HttpConnection(bed.measures().port());
            return new Sending() {
                @Override
                public void send(int item) throws IOException {
                    connection.expect(200, requests.get(item));
                }

                @Override
                public void close() throws IOException {
                    connection.close();
                }
            };
        });
    }

    @Override
    public Figures limit(int round) throws InterruptedException {
        List<Submissions.Report> reports = IntStream.range(0, bed.size().timed())
                .mapToObj(item -> submissions.limit(round, item))
                .toList();
        List<ProducerRecord<byte[], byte[]>> records = new Events(bed.nation().timedCodes()).records(reports.size());
        return timed(reports, () -> item -> {
            ProducerRecord<byte[], byte[]> record = records.get(item);
            record.headers().remove(SUBJECT);
            record.headers().add(SUBJECT, reports.get(item).path().getBytes(StandardCharsets.UTF_8));
            producer.send(record);
        });
    }

    /** Sends the report of that number on its way. */
    private interface Sending extends AutoCloseable {
        void send(int item) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private interface Connecting {
        Sending connect() throws IOException;
    }

    /** Does each at its moment, not before. */
    private record Punctual(Sending sending, long start) implements Crew.Worker {
        @Override
        public void work(int item) throws IOException {
            long due = start + item * PAUSE;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            sending.send(item);
        }

        @Override
        public void close() throws IOException {
            sending.close();
        }
    }

    private Figures timed(List<Submissions.Report> reports, Connecting connecting) throws InterruptedException {
        try (Arrivals arrivals = new Arrivals(bed.kafka(), Events.TOPIC)) {
            long start = System.nanoTime() + HEAD_START;
            Crew.run(SENDERS, item -> item < reports.size(), number -> new Punctual(connecting.connect(), start));
            long[] arrived = new long[reports.size()];
            long[] took = new long[reports.size()];
            for (int item = 0; item < took.length; item++) {
                arrived[item] = arrivals.of(reports.get(item).path());
                took[item] = arrived[item] - (start + item * PAUSE);
            }
            return Figures.of(took, LongStream.of(arrived).max().orElseThrow() - start);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
