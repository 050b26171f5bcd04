import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Writes each reminder of the hub into a file, once, however often it is delivered. Arguments: Kafka's address, the file. */
public class RemindersConsumer {
    public static void main(String[] args) throws Exception {
        Path file = Files.writeString(Path.of(args[1]), "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Set<String> seen = new HashSet<>();
        Files.readAllLines(file).forEach(line -> seen.add(line.split("\t")[0]));
        Map<String, Object> settings = Map.of("bootstrap.servers", args[0], "group.id", "example-java",
                "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("ita.reminders.v1"));
            while (true) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    String id = header(record, "ce_id");
                    // What is no event, a type that is not known and an event that was seen before are passed over.
                    if (id.isEmpty() || !header(record, "ce_type").equals("org.itahub.reminder.raised.v1") || !seen.add(id)) {
                        continue;
                    }
                    try {
                        var reminder = new ObjectMapper().readTree(record.value());
                        String line = String.join("\t", id, reminder.requiredAt("/agencyCode").asText(),
                                reminder.requiredAt("/recipient/postTh").asText(), reminder.requiredAt("/texts/th/subject").asText());
                        // The line is the effect and its memory at once; a real system writes both in one transaction.
                        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
                        System.out.println(line);
                    } catch (JsonProcessingException | IllegalArgumentException e) { // One must not stop the others.
                        System.err.println("Passed over " + id + ", which cannot be read: " + e.getMessage());
                    }
                }
                consumer.commitSync(); // Only now: whoever dies before it reads again, and remembers.
            }
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
