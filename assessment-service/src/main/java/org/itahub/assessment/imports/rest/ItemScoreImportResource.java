package org.itahub.assessment.imports.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.imports.ImportSubject;
import org.itahub.platform.http.LargeBody;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of item scores. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ItemScoreImportResource {
    private static final String CSV_EXAMPLE = """
            agencyCode,fiscalYear,I1,I2,O42
            2650101,2565,93.68,๘๘.๔๓,100
            """;
    private static final String JSON_EXAMPLE =
            "[{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, \"I1\": 93.68, \"O42\": 100}]";
    private static final String NDJSON_EXAMPLE =
            "{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, \"I1\": 93.68, \"O42\": 100}";

    private final ImportUpload upload;

    ItemScoreImportResource(ImportUpload upload) {
        this.upload = upload;
    }

    @POST
    @Path("item-scores")
    @LargeBody
    @Consumes({ImportQuery.CSV, ImportQuery.XLSX, ImportQuery.JSON, ImportQuery.NDJSON})
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.AGENCY_OFFICER, Role.ASSESSOR})
    @Operation(
            summary = "Import item scores",
            description = "A row is an agency's year, a column an item; columns such as published.total hold "
                    + "what was published, to be reconciled. Rows go by the rules of entering results, the "
                    + "correction of a published one with its reason included; what the file does not have "
                    + "stays.")
    public RestResponse<ImportJobResponse> itemScores(
            @BeanParam ImportQuery query,
            @BeanParam ScoreQuery scores,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = ImportQuery.CSV,
                                        examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE)),
                                @Content(
                                        mediaType = ImportQuery.JSON,
                                        examples = @ExampleObject(name = "json", value = JSON_EXAMPLE)),
                                @Content(
                                        mediaType = ImportQuery.NDJSON,
                                        examples = @ExampleObject(name = "ndjson", value = NDJSON_EXAMPLE))
                            })
                    InputStream file) {
        return upload.take(ImportSubject.ITEM_SCORES, query, scores.year(), scores.reason(), file);
    }
}
