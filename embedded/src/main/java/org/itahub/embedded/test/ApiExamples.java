package org.itahub.embedded.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The examples of a committed OpenAPI document: requests to be sent for real, and all of them to fit their schemas. */
public final class ApiExamples {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    private ApiExamples(JsonNode document) {
        this.document = document;
    }

    /** Reads a document in YAML. */
    public static ApiExamples in(Path openapi) {
        try {
            return new ApiExamples(new ObjectMapper(new YAMLFactory()).readTree(openapi.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, but to be true to the letter: a field that a schema does not name is a slip of the example or of the schema. */
    public ApiExamples toTheLetter() {
        JsonNode closed = document.deepCopy();
        closed.at("/components/schemas").findParents("properties").stream()
                .filter(schema -> schema.path("properties").isObject() && !schema.has("additionalProperties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return new ApiExamples(closed);
    }

    /**
     * A request for each example of each body, and one for each operation without a body.
     *
     * @throws AssertionError naming every body of text that has no example
     */
    public List<ApiExample> requests() {
        List<ApiExample> requests = new ArrayList<>();
        List<String> without = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                collect(name(path.getKey(), method.getKey()), method.getValue(), requests, without)));
        if (!without.isEmpty()) {
            throw new AssertionError("These bodies have no example: " + without);
        }
        return requests;
    }

    /** Every example that does not fit the schema it stands with; nothing where all do. */
    public List<String> misfits() {
        List<String> misfits = new ArrayList<>();
        document.path("components").path("schemas").properties().forEach(schema -> {
            for (JsonNode example : schema.getValue().path("examples")) {
                check(schema.getKey(), "#/components/schemas/" + pointer(schema.getKey()), example, misfits);
            }
        });
        document.findParents("schema").forEach(holder -> {
            String reference = holder.path("schema").path("$ref").asText("");
            if (!reference.isEmpty()) {
                ownExamples(holder).forEach(example -> check(reference, reference, example, misfits));
            }
        });
        return misfits;
    }

    /**
     * How an answer differs from what the document says of it; nothing where it does not, or is no JSON.
     *
     * @param example what was answered
     */
    public List<String> misfits(ApiExample example, Response answer) {
        String[] methodAndPath = example.operation().split(" ");
        JsonNode json = document.path("paths")
                .path(methodAndPath[1])
                .path(methodAndPath[0].toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.statusCode()))
                .path("content")
                .path("application/json");
        List<String> misfits = new ArrayList<>();
        String reference = json.path("schema").path("$ref").asText("");
        if (!reference.isEmpty()) {
            check(example.operation(), reference, read(answer.asString()), misfits);
        }
        return misfits;
    }

    /** Every operation that answers in JSON without showing what, as {@code GET /api/v1/agencies}. */
    public List<String> answersUnshown() {
        List<String> unshown = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .filter(method -> !isAnswerShown(method.getValue()))
                        .forEach(method -> unshown.add(name(path.getKey(), method.getKey()))));
        return unshown;
    }

    private boolean isAnswerShown(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().path("content").path("application/json"))
                .filter(json -> !json.isMissingNode())
                .allMatch(json -> !examplesOf(json).isEmpty()
                        || !examplesOf(entries(json)).isEmpty());
    }

    /** What holds the schema of a page's entries. */
    private JsonNode entries(JsonNode json) {
        JsonNode page = resolved(json.path("schema"));
        return new ObjectMapper().createObjectNode().set("schema", page.at("/properties/items/items"));
    }

    private static String name(String path, String method) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    private void collect(String name, JsonNode operation, List<ApiExample> requests, List<String> without) {
        JsonNode content = operation.path("requestBody").path("content");
        if (content.isEmpty()) {
            requests.add(request(name, operation, 1, null, null));
            return;
        }
        content.properties().stream().filter(body -> isText(body.getKey())).forEach(body -> {
            List<JsonNode> examples = examplesOf(body.getValue());
            if (examples.isEmpty()) {
                without.add(name + " (" + body.getKey() + ")");
            }
            for (JsonNode example : examples) {
                String text = isJson(body.getKey()) ? example.toString() : example.asText();
                requests.add(request(name, operation, 1 + examples.indexOf(example), body.getKey(), text));
            }
        });
    }

    private ApiExample request(String name, JsonNode operation, int no, String mediaType, String body) {
        Map<String, String> inPath = new LinkedHashMap<>();
        Map<String, String> inQuery = new LinkedHashMap<>();
        Map<String, String> inHeader = new LinkedHashMap<>();
        boolean needsIfMatch = false;
        for (JsonNode parameter : operation.path("parameters")) {
            String key = parameter.path("name").asText();
            List<JsonNode> examples = examplesOf(parameter);
            switch (parameter.path("in").asText()) {
                case "path" -> examples.stream().findFirst().ifPresent(example -> inPath.put(key, example.asText()));
                case "query" -> examples.stream().findFirst().ifPresent(example -> inQuery.put(key, example.asText()));
                default -> {
                    needsIfMatch |=
                            key.equals("If-Match") && parameter.path("required").asBoolean();
                    examples.stream().findFirst().ifPresent(example -> inHeader.put(key, example.asText()));
                }
            }
        }
        return new ApiExample(
                name,
                no,
                mediaType,
                body,
                inPath,
                inQuery,
                inHeader,
                roles(operation),
                success(operation),
                needsIfMatch);
    }

    private static List<String> roles(JsonNode operation) {
        List<String> roles = new ArrayList<>();
        operation.path("security").findValues("bearer").forEach(list -> list.forEach(role -> roles.add(role.asText())));
        return roles;
    }

    private static Set<Integer> success(JsonNode operation) {
        Set<Integer> success = new LinkedHashSet<>();
        operation.path("responses").fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2")) {
                success.add(Integer.valueOf(status));
            }
        });
        return success;
    }

    /** Those of a parameter or a media type itself, or else of its schema. */
    private List<JsonNode> examplesOf(JsonNode holder) {
        List<JsonNode> own = ownExamples(holder);
        if (!own.isEmpty()) {
            return own;
        }
        List<JsonNode> ofSchema = new ArrayList<>();
        resolved(holder.path("schema")).path("examples").forEach(ofSchema::add);
        return ofSchema;
    }

    private static List<JsonNode> ownExamples(JsonNode holder) {
        List<JsonNode> examples = new ArrayList<>();
        if (holder.has("example")) {
            examples.add(holder.get("example"));
        }
        holder.path("examples").forEach(named -> {
            if (named.has("value")) {
                examples.add(named.get("value"));
            }
        });
        return examples;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private void check(String where, String reference, JsonNode example, List<String> misfits) {
        ObjectNode schema = new ObjectMapper().createObjectNode().put("$ref", reference);
        schema.set("components", document.path("components"));
        List<Error> faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(example.toString(), InputFormat.JSON);
        faults.forEach(fault -> misfits.add(where + ": " + fault));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isJson(String mediaType) {
        return mediaType.contains("json");
    }

    /** A file's bytes are no example that a document could show. */
    private static boolean isText(String mediaType) {
        return isJson(mediaType) || mediaType.startsWith("text/");
    }
}
