package org.itahub.bench.workload;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** A consumer that notes when it got which event, from now on. */
final class Arrivals implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread reader;
    private volatile boolean closed;

    Arrivals(String bootstrapServers, String topic) {
        this.consumer = KafkaClients.consumer(bootstrapServers, topic);
        this.reader = Thread.ofPlatform().name("arrivals").daemon().start(this::read);
    }

    private void read() {
        while (!closed) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                long now = System.nanoTime();
                byte[] subject = record.headers().lastHeader("ce_subject").value();
                arrived.put(new String(subject, StandardCharsets.UTF_8), now);
            });
        }
        consumer.close();
    }

    /** When the event of that subject came, as {@link System#nanoTime()}; waits for it. */
    long of(String subject) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!arrived.containsKey(subject)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The event of " + subject + " did not come");
            }
            Thread.sleep(Duration.ofMillis(10));
        }
        return arrived.get(subject);
    }

    @Override
    public void close() {
        closed = true;
    }
}
