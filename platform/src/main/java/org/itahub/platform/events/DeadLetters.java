package org.itahub.platform.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;

/** Sends dead letters back to their topic, once the reason that they failed is put right. */
@ApplicationScoped
class DeadLetters {
    private static final String GROUP = "dead-letter-replay";
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaSettings settings;
    private final KafkaBytes producer;
    private final AuditTrail audit;

    DeadLetters(KafkaSettings settings, KafkaBytes producer, AuditTrail audit) {
        this.settings = settings;
        this.producer = producer;
        this.audit = audit;
    }

    /**
     * Replays what waits in the topic's dead letters now; one that fails again comes in behind that end and waits for
     * another replay. Consumers that already had an event's effect ignore it.
     *
     * @param topic one of {@link Topics#ALL}
     * @return how many events went back
     */
    int replay(String topic) {
        int replayed = sendBack(topic);
        AuditEntry entry = AuditEntry.of(
                "dead-letters.replay", "dead-letters/" + topic, null, null, null, Map.of("replayed", replayed));
        QuarkusTransaction.joiningExisting().run(() -> audit.record(entry));
        return replayed;
    }

    private int sendBack(String topic) {
        Map<String, Object> own = Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer =
                new KafkaConsumer<>(settings.with(own), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.deadLetters(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            int replayed = 0;
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                List<ConsumerRecord<byte[], byte[]>> letters = StreamSupport.stream(
                                consumer.poll(POLL).spliterator(), false)
                        .filter(letter ->
                                letter.offset() < ends.get(new TopicPartition(letter.topic(), letter.partition())))
                        .toList();
                sendAll(topic, letters);
                replayed += letters.size();
                Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
                ends.forEach((partition, end) ->
                        done.put(partition, new OffsetAndMetadata(Math.min(end, consumer.position(partition)))));
                consumer.commitSync(done);
            }
            return replayed;
        }
    }

    private void sendAll(String topic, List<ConsumerRecord<byte[], byte[]>> letters) {
        List<Future<RecordMetadata>> pending = letters.stream()
                .map(letter -> producer.send(original(topic, letter)))
                .toList();
        for (Future<RecordMetadata> future : pending) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new KafkaException("A dead letter could not be sent back; none is lost", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new KafkaException("Stopped while sending dead letters back", e);
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> original(String topic, ConsumerRecord<byte[], byte[]> letter) {
        var record = new ProducerRecord<>(topic, letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                record.headers().add(header);
            }
        });
        return record;
    }
}
