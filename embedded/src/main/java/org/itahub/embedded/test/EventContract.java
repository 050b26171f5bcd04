package org.itahub.embedded.test;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds an event's payload against its JSON Schema in the event catalogue. */
public final class EventContract {
    private EventContract() {}

    /** Fails where the payload (JSON) is not what {@code events/<type>.schema.json} on the class path demands. */
    public static void verify(String type, String payload) {
        List<Error> faults = schema(type).validate(payload, InputFormat.JSON);
        if (!faults.isEmpty()) {
            throw new AssertionError(type + " is not as agreed: " + faults + "\n" + payload);
        }
    }

    /** The catalogue's example of this event, as JSON: what a consumer must be able to read. */
    public static String example(String type) {
        return resource("events/" + type + ".example.json");
    }

    private static Schema schema(String type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("events/" + type + ".schema.json"));
    }

    private static String resource(String name) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssertionError("The event catalogue has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
