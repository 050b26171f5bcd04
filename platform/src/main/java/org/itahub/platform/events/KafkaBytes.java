package org.itahub.platform.events;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The service's one Kafka producer, made at first use: acknowledged by all replicas, without duplicates or reordering. */
@ApplicationScoped
class KafkaBytes {
    private final KafkaSettings settings;
    private KafkaProducer<byte[], byte[]> producer;

    KafkaBytes(KafkaSettings settings) {
        this.settings = settings;
    }

    synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    settings.with(Map.of(
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.LINGER_MS_CONFIG,
                            0,
                            ProducerConfig.BATCH_SIZE_CONFIG,
                            64 * 1024,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            5_000,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            5_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            15_000)),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        return producer.send(record);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
