package org.itahub.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends outbox rows as CloudEvents 1.0 in Kafka's binary mode. */
@ApplicationScoped
class CloudEventSender {
    private static final Logger LOG = Logger.getLogger(CloudEventSender.class);

    private final KafkaBytes producer;
    private final String source;

    CloudEventSender(KafkaBytes producer, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.producer = producer;
        this.source = CloudEventHeaders.source(application);
    }

    /**
     * Sends the rows and waits for all of them.
     *
     * @return the rows that Kafka acknowledged, up to the first failure of each key, so that no key is marked out of
     *     order
     */
    List<OutboxRow> send(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> pending = new ArrayList<>();
        for (OutboxRow row : rows) {
            Future<RecordMetadata> future = producer.send(record(row));
            pending.add(future);
            if (future.isDone() && failed(future) && !tooLarge(future, row)) {
                break;
            }
        }
        List<OutboxRow> sent = new ArrayList<>();
        Set<String> stopped = new HashSet<>();
        for (int i = 0; i < pending.size(); i++) {
            OutboxRow row = rows.get(i);
            if (failed(pending.get(i))) {
                stopped.add(row.key());
            } else if (!stopped.contains(row.key())) {
                sent.add(row);
            }
        }
        return sent;
    }

    /** An event that Kafka will never take holds up its own key only, and is told of loudly. */
    private static boolean tooLarge(Future<RecordMetadata> failed, OutboxRow row) {
        boolean tooLarge = failed.exceptionNow() instanceof RecordTooLargeException;
        if (tooLarge) {
            LOG.errorf(
                    "Event %s (%s, %s) is too large for Kafka and waits, as do later ones of its key",
                    row.id(), row.type(), row.subject());
        }
        return tooLarge;
    }

    private static boolean failed(Future<RecordMetadata> future) {
        try {
            future.get();
            return false;
        } catch (ExecutionException e) {
            LOG.debug("Kafka did not take an event", e.getCause());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        var record = new ProducerRecord<>(row.topic(), bytes(row.key()), row.data());
        CloudEventHeaders.of(row, source)
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
