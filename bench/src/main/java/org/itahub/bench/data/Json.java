package org.itahub.bench.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.itahub.bench.load.HttpConnection;

/** Answers of a service that are read, not only received. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** The answer to a GET that succeeds. */
    public static JsonNode get(int port, String path, String... headers) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            connection.expect(200, HttpConnection.request("GET", path, headers));
            return parse(connection.body());
        }
    }

    public static JsonNode parse(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }
}
