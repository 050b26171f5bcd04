package org.itahub.measures;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.itahub.embedded.test.HubServers;

/** Other services' events as this service gets them, and its own as others see them. */
public final class KafkaEvents {
    private KafkaEvents() {}

    /** An event as another service would publish it. */
    public record Outgoing(UUID id, String topic, String type, String key, long sequence, String data) {}

    /** An event as it stands on a topic. */
    public record Seen(String id, String type, String data, Map<String, String> headers) {}

    public static void publish(Outgoing event) {
        ProducerRecord<String, String> record = new ProducerRecord<>(event.topic(), event.key(), event.data());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.id().toString(),
                        "ce_source",
                        "urn:ita-hub:assessment-service",
                        "ce_type",
                        event.type(),
                        "ce_subject",
                        "agencies/" + event.key(),
                        "ce_time",
                        "2022-08-01T02:00:00Z",
                        "ce_sequence",
                        Long.toString(event.sequence()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    /** A record without any header, with whatever data. */
    public static void publishBare(String topic, String key, String data) {
        send(new ProducerRecord<>(topic, key, data));
    }

    /** Everything on a topic under that key, oldest first. */
    public static List<Seen> onTopic(String topic, String key) {
        Map<String, Object> settings = Map.of("bootstrap.servers", HubServers.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        seen.add(seen(record));
                    }
                }
            }
            return seen;
        }
    }

    /** Waits until as many events of the type stand on the topic under that key, then answers them. */
    public static List<Seen> await(String topic, String key, String type, int count) {
        List<Seen> found = new ArrayList<>();
        Waiting.until(count + " of " + type + " for " + key, () -> {
            found.clear();
            onTopic(topic, key).stream()
                    .filter(seen -> seen.type().equals(type))
                    .forEach(found::add);
            return found.size() >= count;
        });
        return found;
    }

    private static Seen seen(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Seen(headers.get("ce_id"), headers.getOrDefault("ce_type", ""), record.value(), headers);
    }

    private static void send(ProducerRecord<String, String> record) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", HubServers.bootstrapServers(), "max.block.ms", 20_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record);
        }
    }
}
