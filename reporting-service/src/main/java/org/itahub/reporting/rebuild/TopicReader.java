package org.itahub.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.itahub.platform.events.KafkaSettings;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.jboss.logging.Logger;

/** Reads a topic whole, without a group, so that the live consumers' places are not touched. */
@ApplicationScoped
class TopicReader {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PATIENCE_MS = 15_000;
    private static final long HUNDRED = 100;

    private final KafkaSettings settings;

    TopicReader(KafkaSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads from the beginning to the end as it is now, each partition in order.
     *
     * @param progress told now and then how many per cent are read; what it throws ends the reading
     * @return how many events there were
     * @throws Problem 503 where Kafka does not answer; 409 where there is no such topic or its beginning is gone
     */
    int readAll(String topic, Consumer<ConsumerRecord<String, byte[]>> reader, IntConsumer progress) {
        Map<String, Object> own = Map.of(
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MS,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        try (var consumer =
                new KafkaConsumer<>(settings.with(own), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = whole(topic, consumer);
            int read = 0;
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long all = ends.values().stream().mapToLong(Long::longValue).sum();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.get(new TopicPartition(topic, record.partition()))) {
                        reader.accept(record);
                        read++;
                        progress.accept((int) (HUNDRED * read / all));
                    }
                }
            }
            return read;
        } catch (KafkaException e) {
            LOG.error("The topic " + topic + " cannot be read", e);
            throw Problem.of(PlatformProblem.UNAVAILABLE);
        }
    }

    /** The topic's partitions; a topic that is missing or was cut short does not tell how things came to be. */
    private static List<TopicPartition> whole(String topic, KafkaConsumer<?, ?> consumer) {
        List<TopicPartition> partitions = Stream.ofNullable(consumer.partitionsFor(topic))
                .flatMap(List::stream)
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        boolean cut = consumer.beginningOffsets(partitions).values().stream().anyMatch(beginning -> beginning > 0);
        if (partitions.isEmpty() || cut) {
            throw Problem.of(ReportingProblem.TOPICS_INCOMPLETE, topic);
        }
        return partitions;
    }
}
