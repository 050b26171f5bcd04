package org.itahub.local.replicas;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as consumers read it, and as other services write it. */
record Topic(String bootstrapServers, String name) {
    /** An event in the order of its partition; the sequence is {@code ce_sequence}. */
    record Event(String id, String type, String subject, String key, long sequence, String data) {}

    /** Everything on the topic, from its beginning to its present end, repeats included. */
    List<Event> read() {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        List<Event> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    Map<String, String> headers = new HashMap<>();
                    record.headers()
                            .forEach(header ->
                                    headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
                    events.add(new Event(
                            headers.get("ce_id"),
                            headers.get("ce_type"),
                            headers.get("ce_subject"),
                            record.key(),
                            Long.parseLong(headers.get("ce_sequence")),
                            record.value()));
                });
            }
        }
        return events;
    }

    /** Publishes data of one type by key, as the assessment service does. */
    void publish(String type, Map<String, String> dataByKey) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            dataByKey.forEach((key, data) -> {
                ProducerRecord<String, String> record = new ProducerRecord<>(name, key, data);
                Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", UUID.randomUUID().toString(),
                                "ce_source", "urn:ita-hub:assessment-service",
                                "ce_type", type,
                                "ce_subject", "agencies/" + key,
                                "ce_time", "2022-08-01T02:00:00Z",
                                "ce_sequence", "1")
                        .forEach((header, value) ->
                                record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record);
            });
        }
    }
}
