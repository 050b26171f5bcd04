package org.itahub.assessment.imports.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says of each import what is the same of all: media types, answers and refusals. What is its own, it says itself. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ImportOpenApiFilter implements OASFilter {

    private static final String IMPORTS = "/api/v1/imports/";

    private static final String ALIKE =
            " CSV, XLSX, JSON or NDJSON, up to 64 MB unless the hub sets otherwise. Rows that are rejected stand in the "
                    + "result with row, column, code and value; the same file again changes nothing. Refusals of its own: "
                    + "import-file-empty, import-file-unreadable, import-table-too-large, import-header-missing, "
                    + "import-column-twice (422).";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            Operation post = item.getOperations().get(PathItem.HttpMethod.POST);
            if (path.startsWith(IMPORTS) && post != null && post.getRequestBody() != null) {
                describe(post);
            }
        });
    }

    private static void describe(Operation post) {
        post.setDescription(post.getDescription() + ALIKE);
        post.getRequestBody()
                .required(true)
                .setContent(files(post.getRequestBody().getContent()));
        post.setResponses(answers(post.getResponses()));
    }

    private static Content files(Content own) {
        return OASFactory.createContent()
                .addMediaType(ImportQuery.CSV, file(own, ImportQuery.CSV, binary()))
                .addMediaType(ImportQuery.XLSX, file(own, ImportQuery.XLSX, binary()))
                .addMediaType(
                        ImportQuery.JSON,
                        file(
                                own,
                                ImportQuery.JSON,
                                type(Schema.SchemaType.ARRAY).items(OASFactory.createSchema())))
                .addMediaType(ImportQuery.NDJSON, file(own, ImportQuery.NDJSON, type(Schema.SchemaType.OBJECT)));
    }

    private static MediaType file(Content own, String type, Schema schema) {
        MediaType given = own.getMediaType(type);
        return (given == null ? OASFactory.createMediaType() : given).schema(schema);
    }

    private static Schema binary() {
        return type(Schema.SchemaType.STRING).format("binary");
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    /** The same job, done or under way, and then whatever else is answered. */
    private static APIResponses answers(APIResponses present) {
        Content job = present.getAPIResponses().entrySet().stream()
                .filter(answer -> isDone(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow()
                .getContent();
        APIResponses answers = OASFactory.createAPIResponses()
                .addAPIResponse("200", answer("Done within two seconds; what became of the rows stands in result", job))
                .addAPIResponse("202", answer("Under way; Location tells where to follow it", job));
        present.getAPIResponses().forEach((status, answer) -> {
            if (!isDone(status)) {
                answers.addAPIResponse(status, answer);
            }
        });
        return answers;
    }

    private static APIResponse answer(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static boolean isDone(String status) {
        return status.startsWith("2");
    }
}
