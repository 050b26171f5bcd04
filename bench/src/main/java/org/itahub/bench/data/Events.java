package org.itahub.bench.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events of submitted reports: as rows that wait in the outbox, and as the records that Kafka gets of them. */
public final class Events {
    public static final String TOPIC = "ita.progress.v1";
    private static final String TYPE = "org.itahub.progress.submitted.v1";
    private static final String TIME = "2023-01-09T02:00:00Z";
    private static final long SEED = 43;
    private static final int ROWS_AT_ONCE = 20_000;

    private final List<String> agencies;
    private final Random random = new Random(SEED);
    private final Texts texts = new Texts(random);

    public Events(List<String> agencies) {
        this.agencies = agencies;
    }

    private record Event(UUID id, String key, String subject, String data) {}

    /** Puts so many into the outbox. */
    public void fillOutbox(Database database, int count) throws SQLException, IOException {
        for (int first = 0; first < count; first += ROWS_AT_ONCE) {
            Csv rows = new Csv();
            for (int i = first; i < Math.min(first + ROWS_AT_ONCE, count); i++) {
                Event event = event(i);
                rows.row(event.id(), TOPIC, TYPE, event.key(), event.subject(), TIME, event.data());
            }
            database.copy("outbox_event (id, topic, type, key, subject, time, data)", rows);
        }
    }

    /** So many records, with the headers that the relay gives them. */
    public List<ProducerRecord<byte[], byte[]>> records(int count) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Event event = event(i);
            var record = new ProducerRecord<>(TOPIC, bytes(event.key()), bytes(event.data()));
            headers(event, i).forEach((name, value) -> record.headers().add(name, bytes(value)));
            records.add(record);
        }
        return records;
    }

    private Event event(int number) {
        String key = agencies.get(number % agencies.size());
        int measure = 1 + number % Nation.MEASURES;
        String subject = "agencies/" + key + "/plans/" + Nation.YEAR + "/measures/" + measure + "/progress/1";
        String data = """
                {"agencyCode":"%s","fiscalYear":%d,"measureNo":%d,"quarter":1,"review":"SUBMITTED","state":"UNDER_WAY",\
                "percent":%d,"done":"%s","deliverables":[{"title":"คู่มือ","link":"https://example.go.th/manual.pdf"}],\
                "obstacles":"ไม่มี","suggestions":"ไม่มี","reportedOn":"2022-12-28",\
                "submittedAt":"2023-01-09T09:00:00+07:00","dueDate":"2023-01-16","late":false}""".formatted(key, Nation.YEAR, measure, random.nextInt(100), texts.done());
        return new Event(new UUID(random.nextLong(), random.nextLong()), key, subject, data);
    }

    private static Map<String, String> headers(Event event, int number) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.id().toString());
        headers.put("ce_source", "urn:ita-hub:bench");
        headers.put("ce_type", TYPE);
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", Instant.parse(TIME).toString());
        headers.put("ce_dataschema", "/api/v1/event-schemas/" + TYPE);
        headers.put("ce_partitionkey", event.key());
        headers.put("ce_sequence", Integer.toString(number));
        headers.put("content-type", "application/json");
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
