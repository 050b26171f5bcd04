package org.itahub.reporting.edition.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.itahub.reporting.document.DocumentFormat;

/** Says once in the OpenAPI document in which formats an edition is had, and how another is refused. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = EditionFileOpenApiFilter.BESIDE_REFUSALS)
public class EditionFileOpenApiFilter implements OASFilter {
    /** Other than that of the filter of all refusals: of two that are equal, either may go first, and the order shows. */
    static final int BESIDE_REFUSALS = 2;

    /** By which an operation's 200 refers to it. */
    static final String NAME = "EditionFile";

    private static final List<String> TEXTS = List.of("text/html", "text/csv");
    private static final List<String> FILES =
            List.of("application/pdf", DocumentFormat.Types.DOCX, DocumentFormat.Types.XLSX, "image/png");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addResponse(NAME, file());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(EditionFileOpenApiFilter::describe);
    }

    private static void describe(Operation operation) {
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (success != null && success.getRef() != null && success.getRef().endsWith("/" + NAME)) {
            success.setDescription(null);
            operation
                    .getResponses()
                    .addAPIResponse("406", refusal("not-acceptable: there is no such format"))
                    .addAPIResponse("416", refusal("range-not-satisfiable: the range begins behind the end"));
        }
    }

    private static APIResponse refusal(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(add(
                        OASFactory.createContent(),
                        "application/problem+json",
                        OASFactory.createSchema().ref("Problem")));
    }

    private static APIResponse file() {
        Content content = OASFactory.createContent();
        TEXTS.forEach(type -> add(content, type, schema(Schema.SchemaType.STRING)));
        FILES.forEach(
                type -> add(content, type, schema(Schema.SchemaType.STRING).format("binary")));
        add(content, "application/json", schema(Schema.SchemaType.OBJECT));
        return OASFactory.createAPIResponse()
                .description("The edition; 206 with a part of PDF, HTML, CSV or JSON where a Range asks for one; "
                        + "PNG of an infographic alone")
                .content(content);
    }

    private static Content add(Content content, String type, Schema schema) {
        return content.addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    private static Schema schema(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
