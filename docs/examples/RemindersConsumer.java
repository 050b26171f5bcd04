import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
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
                    // A type that is not known, and an event that was seen before, are passed over.
                    if (header(record, "ce_type").equals("org.itahub.reminder.raised.v1") && seen.add(header(record, "ce_id"))) {
                        var reminder = new ObjectMapper().readTree(record.value());
                        String line = String.join("\t", header(record, "ce_id"), reminder.at("/agencyCode").asText(),
                                reminder.at("/recipient/postTh").asText(), reminder.at("/texts/th/subject").asText());
                        // The line is the effect and its memory at once; a real system writes both in one transaction.
                        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
                        System.out.println(line);
                    }
                }
                consumer.commitSync(); // Only now: whoever dies before it reads again, and remembers.
            }
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
