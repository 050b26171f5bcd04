package org.itahub.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends dead letters back to their topic, once the reason that they failed is put right. */
@ApplicationScoped
class DeadLetters {
    private static final String GROUP = "dead-letter-replay";
    private static final Duration JOIN = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private final KafkaBytes producer;

    DeadLetters(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, KafkaBytes producer) {
        this.bootstrapServers = bootstrapServers;
        this.producer = producer;
    }

    /**
     * Replays what waits in the topic's dead letters; consumers that already had an event's effect ignore it.
     *
     * @param topic one of {@link Topics#ALL}
     * @return how many events went back
     */
    int replay(String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.deadLetters(topic)));
            int replayed = 0;
            ConsumerRecords<byte[], byte[]> letters = consumer.poll(JOIN);
            while (!letters.isEmpty()) {
                sendBack(topic, letters);
                consumer.commitSync();
                replayed += letters.count();
                letters = consumer.poll(Duration.ofSeconds(1));
            }
            return replayed;
        }
    }

    private void sendBack(String topic, ConsumerRecords<byte[], byte[]> letters) {
        List<Future<RecordMetadata>> pending = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> letter : letters) {
            var record = new ProducerRecord<>(topic, letter.key(), letter.value());
            letter.headers().forEach(header -> {
                if (!header.key().startsWith("dead-letter-")) {
                    record.headers().add(header);
                }
            });
            pending.add(producer.send(record));
        }
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
}
