package org.itahub.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event as a consumer sees it.
 *
 * @param id the same however often the event is delivered
 * @param sequence grows with every event of a source: of two states the one with the higher sequence is the newer
 * @param data the payload
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String source,
        String subject,
        String key,
        long sequence,
        OffsetDateTime time,
        JsonNode data) {

    /** Tolerant, so that a producer may add fields without breaking its consumers. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** @throws RejectedEvent where the record is no event of this hub */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> record) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(header(record, CloudEventHeaders.ID)),
                    header(record, CloudEventHeaders.TYPE),
                    header(record, CloudEventHeaders.SOURCE),
                    header(record, CloudEventHeaders.SUBJECT),
                    record.key(),
                    Long.parseLong(header(record, CloudEventHeaders.SEQUENCE)),
                    OffsetDateTime.parse(header(record, CloudEventHeaders.TIME)),
                    MAPPER.readTree(record.value()));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new RejectedEvent("Not a CloudEvent of this hub: " + e.getMessage(), e);
        }
    }

    /** @throws RejectedEvent where the payload does not fit the type */
    public <T> T as(Class<T> payload) {
        try {
            return MAPPER.treeToValue(data, payload);
        } catch (JsonProcessingException e) {
            throw new RejectedEvent("The data of " + type + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new RejectedEvent("Header " + name + " is missing", null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
