package org.itahub.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The description of the topics is AsyncAPI 3.0 throughout, and says what is. */
class AsyncApiTest {
    private static final Path EVENTS = Path.of("src/main/resources/events");
    private static final String SCHEMAS = "/api/v1/event-schemas/";

    private final JsonNode document = read();

    @Test
    void the_document_has_the_parts_that_asyncapi_3_asks_for_and_no_others() {
        assertEquals("3.0.0", document.path("asyncapi").asText());
        assertNames(
                Set.of("asyncapi", "info", "defaultContentType", "servers", "channels", "operations", "components"),
                document);
        assertTrue(document.path("info").hasNonNull("title")
                && document.path("info").hasNonNull("version"));
        document.path("servers").forEach(server -> {
            assertTrue(server.hasNonNull("host") && server.hasNonNull("protocol"), server.toString());
            assertNames(Set.of("host", "protocol", "description", "variables", "security"), server);
        });
        document.path("channels")
                .forEach(channel -> assertNames(
                        Set.of("address", "title", "description", "tags", "messages", "bindings", "parameters"),
                        channel));
        document.path("operations")
                .forEach(operation -> assertNames(Set.of("action", "summary", "channel", "messages"), operation));
        document.path("components")
                .path("messages")
                .forEach(message -> assertNames(Set.of("name", "summary", "traits", "payload"), message));
    }

    @Test
    void every_reference_leads_somewhere() throws IOException {
        List<String> references = document.findValuesAsText("$ref");
        assertTrue(references.size() > 30, references.toString());
        for (String reference : references) {
            boolean there = reference.startsWith("#")
                    ? !document.at(reference.substring(1)).isMissingNode()
                    : Files.exists(EVENTS.resolve(reference.substring(SCHEMAS.length()) + ".schema.json"));
            assertTrue(there, reference);
        }
    }

    @Test
    void every_topic_is_a_channel_with_the_settings_that_it_really_has() {
        Set<String> addresses = new TreeSet<>();
        for (JsonNode channel : document.path("channels")) {
            JsonNode kafka = channel.path("bindings").path("kafka");
            String address = channel.path("address").asText();
            if (address.contains("{")) {
                continue;
            }
            addresses.add(address);
            Map<String, String> settings = org.itahub.embedded.Topics.settings(address);
            JsonNode told = kafka.path("topicConfiguration");
            assertEquals(address, kafka.path("topic").asText());
            assertEquals(
                    org.itahub.embedded.Topics.PARTITIONS,
                    kafka.path("partitions").asInt());
            assertEquals(
                    settings.get("cleanup.policy"),
                    told.path("cleanup.policy").path(0).asText());
            assertEquals(settings.get("retention.ms"), told.path("retention.ms").asText());
            assertEquals(
                    settings.get("retention.bytes"),
                    told.path("retention.bytes").asText());
        }
        assertEquals(new TreeSet<>(Topics.ALL), addresses);
    }

    @Test
    void every_message_is_sent_by_one_operation_over_the_channel_that_carries_it() {
        List<String> sent = new ArrayList<>();
        document.path("operations").forEach(operation -> {
            assertEquals("send", operation.path("action").asText());
            String channel = operation.path("channel").path("$ref").asText();
            Set<String> carried = new HashSet<>();
            document.at(channel.substring(1))
                    .path("messages")
                    .properties()
                    .forEach(message -> carried.add(channel + "/messages/" + message.getKey()));
            Set<String> named = new HashSet<>(operation.path("messages").findValuesAsText("$ref"));
            assertEquals(carried, named);
            named.forEach(reference -> sent.add(reference.substring(reference.lastIndexOf('/') + 1)));
        });
        List<String> messages = new ArrayList<>();
        document.path("components").path("messages").properties().forEach(message -> {
            assertEquals(message.getKey(), message.getValue().path("name").asText());
            messages.add(message.getKey());
        });
        assertEquals(messages.stream().sorted().toList(), sent.stream().sorted().toList());
    }

    @Test
    void the_headers_are_those_that_are_sent() {
        JsonNode headers = document.at("/components/messageTraits/cloudEvent/headers/properties");
        Set<String> described = new TreeSet<>();
        headers.fieldNames().forEachRemaining(described::add);
        OutboxRow row = new OutboxRow(
                1, new UUID(1, 1), Topics.PLANS, "type", "2650101", "subject", OffsetDateTime.MIN, new byte[0]);
        assertEquals(
                described,
                new TreeSet<>(CloudEventHeaders.of(row, "urn:ita-hub:test").keySet()));
    }

    private static void assertNames(Set<String> known, JsonNode object) {
        object.fieldNames().forEachRemaining(name -> assertTrue(known.contains(name), name + " in " + object));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(EVENTS.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
