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

/** Files of indicator scores. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class IndicatorScoreImportResource {
    private static final String CSV_EXAMPLE = """
            agencyCode,fiscalYear,1,2
            2650101,2565,96.13,95.31
            """;
    private static final String JSON_EXAMPLE =
            "[{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, \"1\": 96.13, \"2\": 95.31}]";
    private static final String NDJSON_EXAMPLE =
            "{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, \"1\": 96.13, \"2\": 95.31}";

    private final ImportUpload upload;

    IndicatorScoreImportResource(ImportUpload upload) {
        this.upload = upload;
    }

    @POST
    @Path("indicator-scores")
    @LargeBody
    @Consumes({ImportQuery.CSV, ImportQuery.XLSX, ImportQuery.JSON, ImportQuery.NDJSON})
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.AGENCY_OFFICER, Role.ASSESSOR})
    @Operation(
            summary = "Import indicator scores",
            description = "A row is an agency's year, a column an indicator. An indicator that has its items "
                    + "keeps them: its score becomes what was published.")
    public RestResponse<ImportJobResponse> indicatorScores(
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
        return upload.take(ImportSubject.INDICATOR_SCORES, query, scores.year(), scores.reason(), file);
    }
}
