package org.itahub.local.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.itahub.embedded.EmbeddedKafka;
import org.itahub.embedded.QuietLoggers;
import org.itahub.local.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The consumers that docs/events.md shows do what it says, with the catalogue's own example as the event. */
class ConsumerExamplesTest {
    private static final String REMINDER = "org.itahub.reminder.raised.v1";
    private static final String EXAMPLE =
            Project.read("platform/src/main/resources/events/" + REMINDER + ".example.json");

    @TempDir
    Path folder;

    private final List<String> ids = new ArrayList<>();
    private EmbeddedKafka kafka;

    @BeforeEach
    void start() {
        QuietLoggers.apply();
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void the_java_consumer_handles_each_reminder_once_though_it_is_killed_and_events_repeat() throws Exception {
        handlesEachOnce(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Project.root().resolve("docs/examples/RemindersConsumer.java").toString());
    }

    @Test
    @EnabledIf(
            value = "pythonHasAKafkaClient",
            disabledReason = "Python has no Kafka client: apt install python3-confluent-kafka")
    void the_python_consumer_handles_each_reminder_once_though_it_is_killed_and_events_repeat() throws Exception {
        handlesEachOnce(
                python().orElseThrow(),
                Project.root().resolve("docs/examples/reminders_consumer.py").toString());
    }

    static boolean pythonHasAKafkaClient() {
        return python().isPresent();
    }

    /** Beside the one of the path that of the system, for which its packages are. */
    private static Optional<String> python() {
        return Stream.of("python3", "/usr/bin/python3")
                .filter(ConsumerExamplesTest::hasAKafkaClient)
                .findFirst();
    }

    private static boolean hasAKafkaClient(String python) {
        try {
            return new ProcessBuilder(python, "-c", "import confluent_kafka, sqlite3")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void handlesEachOnce(String... program) throws Exception {
        publish(REMINDER, newId());
        publish("org.itahub.reminder.forgotten.v9", UUID.randomUUID().toString());
        publish(REMINDER, newId());
        publish(REMINDER, ids.getFirst());
        List<String> command = new ArrayList<>(List.of(program));
        command.add(kafka.bootstrapServers());
        command.add(folder.resolve("handled").toString());

        Process killed = start(command);
        awaitHandled(2);
        killed.destroyForcibly().waitFor();
        publish(REMINDER, ids.getLast());
        publishWhatCannotBeRead();
        publish(REMINDER, newId());
        Process second = start(command);
        awaitHandled(3);
        second.destroyForcibly().waitFor();

        assertEquals(ids, handled());
    }

    private Process start(List<String> command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    private Path output() {
        return folder.resolve("output");
    }

    private void awaitHandled(int wanted) throws Exception {
        for (int i = 0; i < 600 && handled().size() < wanted; i++) {
            Thread.sleep(100);
        }
        assertTrue(handled().size() >= wanted, () -> text(output()));
    }

    /** The ids that it printed, in order: one line a reminder that it handled. */
    private List<String> handled() {
        return text(output())
                .lines()
                .map(line -> line.split("[\t ]")[0])
                .filter(word -> word.matches("[0-9a-f-]{36}"))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String newId() {
        ids.add(UUID.randomUUID().toString());
        return ids.getLast();
    }

    private void publish(String type, String id) throws Exception {
        send(EXAMPLE, Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type));
    }

    /** All on the one agency's partition, so that whoever stumbles over one never comes to the next reminder. */
    private void publishWhatCannotBeRead() throws Exception {
        send("from another world", Map.of());
        send(EXAMPLE, Map.of("ce_type", REMINDER));
        send(null, Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", REMINDER));
        for (String broken : List.of("{\"agencyCode\": ", "{}", "[]", "")) {
            send(broken, Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", REMINDER));
        }
    }

    private void send(String data, Map<String, String> headers) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var event = new ProducerRecord<>("ita.reminders.v1", "2650101", data);
            headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        }
    }
}
