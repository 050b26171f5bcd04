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

/** Files of totals. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class TotalImportResource {
    private static final String CSV_EXAMPLE = """
            agencyCode,fiscalYear,total,level
            2650101,2563,88.98,A
            """;
    private static final String JSON_EXAMPLE =
            "[{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, \"total\": 88.98, \"level\": \"A\"}]";
    private static final String NDJSON_EXAMPLE =
            "{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, \"total\": 88.98, \"level\": \"A\"}";

    private final ImportUpload upload;

    TotalImportResource(ImportUpload upload) {
        this.upload = upload;
    }

    @POST
    @Path("totals")
    @LargeBody
    @Consumes({ImportQuery.CSV, ImportQuery.XLSX, ImportQuery.JSON, ImportQuery.NDJSON})
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.AGENCY_OFFICER, Role.ASSESSOR})
    @Operation(
            summary = "Import totals and levels",
            description = "A row is an agency's year. A total never displaces detail: beside detail it becomes "
                    + "what was published.")
    public RestResponse<ImportJobResponse> totals(
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
        return upload.take(ImportSubject.TOTALS, query, scores.year(), scores.reason(), file);
    }
}
