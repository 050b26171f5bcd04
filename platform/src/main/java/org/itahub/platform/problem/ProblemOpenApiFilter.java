package org.itahub.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes the refusals that any operation may answer into the OpenAPI document, once for all of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemOpenApiFilter implements OASFilter {
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problemSchema());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(this::describe);
        }
    }

    private void describe(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            answers(method).forEach((status, meaning) -> addAnswer(operation, status, meaning));
        });
    }

    private static Map<String, String> answers(PathItem.HttpMethod method) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("400", "Malformed: body, field, value or query parameter (the code says which)");
        answers.put("401", "No valid bearer token where one is needed");
        answers.put("403", "The caller's role does not allow this");
        answers.put("404", "Nothing here, or nothing within the caller's scope");
        if (method != PathItem.HttpMethod.GET) {
            answers.put("409", "The present state does not allow this");
            answers.put("412", "If-Match names a version that is not the current one");
            answers.put("413", "Body too large");
            answers.put("422", "Well-formed, but against a rule of the domain (the code says which)");
            answers.put("428", "If-Match is missing");
        }
        answers.put("500", "Our fault; give the traceId to the operator");
        return answers;
    }

    private static void addAnswer(Operation operation, String status, String meaning) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse described = operation.getResponses().getAPIResponse(status);
        if (described == null) {
            described = OASFactory.createAPIResponse().description(meaning);
            operation.getResponses().addAPIResponse(status, described);
        }
        if (described.getContent() == null) {
            described.setContent(problemContent());
        }
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA)));
    }

    private static Schema problemSchema() {
        Schema entry = object().addProperty("pointer", text("JSON pointer into the body, or a parameter's name"))
                .addProperty("code", text("Stable code of the fault"))
                .addProperty("message", text("What is wrong there, in the caller's language"));
        return object().description("RFC 9457 problem with a stable code; texts in Thai or English by Accept-Language")
                .addProperty("type", text("urn:ita-hub:problem:<code>"))
                .addProperty("title", text("What kind of problem"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong with this request"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("code", text("Stable code, to be relied on by programs"))
                .addProperty("traceId", text("Names this request in the logs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(entry));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
