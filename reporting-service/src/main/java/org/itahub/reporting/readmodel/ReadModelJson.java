package org.itahub.reporting.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads what other services wrote. Tolerant where the hub's own mapper is strict: a producer may add a field without
 * asking us.
 */
public final class ReadModelJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private ReadModelJson() {}

    /** @throws UnreadableJson where the text does not fit the type */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson(type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** JSON of another service that is not what it promised. */
    public static final class UnreadableJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableJson(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
