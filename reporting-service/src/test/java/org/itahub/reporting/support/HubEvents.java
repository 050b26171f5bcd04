package org.itahub.reporting.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.readmodel.ReadModelJson;

/** Publishes events as the other services' relays do: CloudEvents in Kafka's binary mode. */
public final class HubEvents {
    private static final AtomicLong SEQUENCE = new AtomicLong(1000);

    private HubEvents() {}

    /** @param sequence higher is newer */
    public record Event(UUID id, String topic, String type, String key, long sequence, String data) {

        /** The same event with another content, as no honest producer would send it. */
        public Event withData(long anotherSequence, String anotherData) {
            return new Event(id, topic, type, key, anotherSequence, anotherData);
        }
    }

    /** A new event, newer than all before. */
    public static Event event(String topic, String type, String key, JsonNode data) {
        return new Event(UUID.randomUUID(), topic, type, key, SEQUENCE.incrementAndGet(), data.toString());
    }

    /** The event catalogue's example, told of this agency. */
    public static Event example(String topic, String type, String agency) {
        var data = (ObjectNode) ReadModelJson.read(EventContract.example(type), JsonNode.class);
        data.put(data.has("code") ? "code" : "agencyCode", agency);
        return event(topic, type, agency, data);
    }

    public static Event older(Event event, String data) {
        return new Event(UUID.randomUUID(), event.topic(), event.type(), event.key(), event.sequence() - 1000, data);
    }

    /** Sends and waits for Kafka. */
    public static void send(Event... events) {
        Map<String, Object> settings = Map.of("bootstrap.servers", HubServers.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Event event : events) {
                producer.send(record(event)).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many dead letters of the topic belong to this key. */
    public static long deadLetters(String topic, String key) {
        Map<String, Object> settings = Map.of("bootstrap.servers", HubServers.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic + ".dlq").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long found = 0;
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    found += key.equals(letter.key()) ? 1 : 0;
                }
            }
            return found;
        }
    }

    private static ProducerRecord<String, byte[]> record(Event event) {
        var record = new ProducerRecord<>(event.topic(), event.key(), bytes(event.data()));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.id().toString(),
                        "ce_source",
                        "urn:ita-hub:test",
                        "ce_type",
                        event.type(),
                        "ce_subject",
                        "agencies/" + event.key(),
                        "ce_time",
                        "2023-01-10T09:00:00+07:00",
                        "ce_sequence",
                        Long.toString(event.sequence()))
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
