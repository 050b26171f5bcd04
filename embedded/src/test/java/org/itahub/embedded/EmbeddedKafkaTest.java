package org.itahub.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final String TOPIC = "ita.progress.v1";

    @BeforeAll
    static void quietly() {
        QuietLoggers.apply();
    }

    @Test
    void the_broker_comes_back_on_its_port_with_its_records(@TempDir Path data) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), 0)) {
            String address = kafka.bootstrapServers();
            publish(kafka, "before");
            kafka.stop();
            kafka.start();
            publish(kafka, "after");
            assertEquals(address, kafka.bootstrapServers());
            assertEquals(List.of("before", "after"), read(kafka, 2));
        }
    }

    @Test
    void every_topic_of_the_hub_is_there_and_remembers_as_long_as_agreed(@TempDir Path data) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), 0);
                Admin admin = Admin.create(client(kafka))) {
            assertEquals(
                    new TreeSet<>(Topics.all()),
                    new TreeSet<>(admin.listTopics().names().get()));
            assertEquals("-1", retention(admin, TOPIC));
            assertEquals("34560000000", retention(admin, "ita.reminders.v1"));
            assertEquals("34560000000", retention(admin, "ita.disclosures.v1"));
            assertEquals("-1", retention(admin, "ita.reminders.v1.dlq"));
        }
    }

    @Test
    void a_topic_of_an_earlier_release_gets_todays_settings(@TempDir Path data) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), 0);
                Admin admin = Admin.create(client(kafka))) {
            AlterConfigOp forEver = new AlterConfigOp(new ConfigEntry("retention.ms", "-1"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic("ita.reminders.v1"), List.of(forEver)))
                    .all()
                    .get();
            awaitRetention("-1", admin, "ita.reminders.v1");
            kafka.stop();
            kafka.start();
            awaitRetention("34560000000", admin, "ita.reminders.v1");
        }
    }

    /** A changed setting takes a moment to reach the broker's own view. */
    private static void awaitRetention(String wanted, Admin admin, String topic) throws Exception {
        for (int i = 0; i < 100 && !wanted.equals(retention(admin, topic)); i++) {
            Thread.sleep(100);
        }
        assertEquals(wanted, retention(admin, topic));
    }

    private static String retention(Admin admin, String topic) throws Exception {
        return admin.describeConfigs(List.of(topic(topic)))
                .all()
                .get()
                .get(topic(topic))
                .get("retention.ms")
                .value();
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private static void publish(EmbeddedKafka kafka, String text) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client(kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "2650101", text)).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int wanted) {
        List<String> texts = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client(kafka), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int i = 0; i < 100 && texts.size() < wanted; i++) {
                consumer.poll(Duration.ofMillis(200)).forEach(row -> texts.add(row.value()));
            }
        }
        return texts;
    }

    private static Map<String, Object> client(EmbeddedKafka kafka) {
        return Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
    }
}
