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

/** Files of survey answers. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class AnswerImportResource {
    private static final String CSV_EXAMPLE = """
            agency,instrument,sheet,I1,I2
            2650101,IIT,A-0001,MOST,MOST
            """;
    private static final String JSON_EXAMPLE =
            "[{\"agency\": \"2650101\", \"instrument\": \"IIT\", \"sheet\": \"A-0001\", \"answers\": {\"I1\": [\"MOST\", \"MUCH\"]}}]";
    private static final String NDJSON_EXAMPLE =
            "{\"agency\": \"2650101\", \"instrument\": \"IIT\", \"sheet\": \"A-0001\", \"answers\": {\"I1\": [\"MOST\", \"MUCH\"]}}";

    private final ImportUpload upload;

    AnswerImportResource(ImportUpload upload) {
        this.upload = upload;
    }

    @POST
    @Path("survey-answers")
    @LargeBody
    @Consumes({ImportQuery.CSV, ImportQuery.XLSX, ImportQuery.JSON, ImportQuery.NDJSON})
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER})
    @Operation(
            summary = "Import answer sheets of surveys",
            description =
                    "NDJSON holds a sheet a line, with its agency, instrument, own reference and answers; a table has a column "
                            + "an answer, I1 or I1.2. A sheet is known again by its reference within its survey: once taken it is "
                            + "never changed.")
    public RestResponse<ImportJobResponse> answers(
            @BeanParam ImportQuery query,
            @BeanParam AnswerQuery year,
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
        return upload.take(ImportSubject.SURVEY_ANSWERS, query, year.year(), null, file);
    }
}
