package org.itahub.platform.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

@Path("/api/v1")
@Tag(name = "Events")
public class EventCatalogResource {
    private static final String TYPE = "[a-z0-9.-]{1,100}";
    private static final String SOME_TYPE = "org.itahub.agency.changed.v1";
    private static final String SCHEMA_EXAMPLE = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["code", "nameTh"], \
            "properties": {"code": {"type": "string"}, "nameTh": {"type": "string"}}}""";
    private static final String DATA_EXAMPLE = """
            {"code": "2650101", "nameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", "type": "PAO", "province": "พิษณุโลก"}""";

    /** Where the schema of an event type can be read, relative to any service of the hub. */
    static String schemaPath(String type) {
        return "/api/v1/event-schemas/" + type;
    }

    @GET
    @Path("/asyncapi")
    @Produces("application/yaml")
    @Operation(summary = "The hub's topics and events as an AsyncAPI 3 document")
    public String asyncApi() {
        return resource("asyncapi.yaml");
    }

    @GET
    @Path("/event-schemas/{type}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The JSON Schema of an event type's data")
    @APIResponse(
            responseCode = "200",
            description = "The schema, JSON Schema 2020-12",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "schema", value = SCHEMA_EXAMPLE)))
    public String schema(@Parameter(example = SOME_TYPE) @PathParam("type") String type) {
        return ofType(type, ".schema.json");
    }

    @GET
    @Path("/event-examples/{type}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An example of an event type's data, the one that producers and consumers are tested with")
    @APIResponse(
            responseCode = "200",
            description = "The data, which fits its schema",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "data", value = DATA_EXAMPLE)))
    public String example(@Parameter(example = SOME_TYPE) @PathParam("type") String type) {
        return ofType(type, ".example.json");
    }

    private static String ofType(String type, String file) {
        if (!type.matches(TYPE)) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return resource(type + file);
    }

    private static String resource(String name) {
        try (InputStream in = EventCatalogResource.class.getResourceAsStream("/events/" + name)) {
            if (in == null) {
                throw Problem.of(PlatformProblem.NOT_FOUND);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
