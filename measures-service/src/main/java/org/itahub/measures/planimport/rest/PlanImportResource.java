package org.itahub.measures.planimport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.planimport.ImportMeasures;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.itahub.platform.imports.ImportParameters;
import org.itahub.platform.imports.ImportResult;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.tables.TableFormat;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import")
public class PlanImportResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private final ImportMeasures importMeasures;
    private final long maxBodyBytes;

    PlanImportResource(
            ImportMeasures importMeasures, @ConfigProperty(name = "ita.http.max-body-bytes") long maxBodyBytes) {
        this.importMeasures = importMeasures;
        this.maxBodyBytes = maxBodyBytes;
    }

    @POST
    @Idempotent
    @Consumes({XLSX, CSV})
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Take the measures of a spreadsheet into the plan",
            description = "A row with a measure's number changes that measure in the columns that the file has, one "
                    + "without adds a measure; the same file again changes nothing. If-Match is needed unless dryRun. "
                    + "Rows that are rejected stand in the answer, each with its row, column, code and value. Refusals "
                    + "of its own: plan-not-found (404), plan-frozen (409), import-file-unreadable, "
                    + "import-table-too-large, import-header-missing, import-column-twice (422).")
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows, or would",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportResult.class),
                            examples = {
                                @ExampleObject(
                                        name = "taken",
                                        summary = "To the file that is shown",
                                        value = PlanImportExamples.TAKEN),
                                @ExampleObject(
                                        name = "rejected",
                                        summary =
                                                "To a dry run of another file, with a period of สักวัน in row 3 and a "
                                                        + "column หมายเหตุ",
                                        value = PlanImportExamples.REJECTED)
                            }))
    public RestResponse<ImportResult> take(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @Parameter(description = "true: only say what would become of the rows") @QueryParam("dryRun")
                    String dryRun,
            @Parameter(description = "ATOMIC (the default): nothing if any row is rejected; PARTIAL: the other rows")
                    @QueryParam("mode")
                    String mode,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                        examples = @ExampleObject(name = "csv", value = PlanImportExamples.FILE)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] file) {
        if (file.length > maxBodyBytes) {
            throw Problem.of(PlatformProblem.BODY_TOO_LARGE);
        }
        var wanted = new ImportMeasures.Wanted(
                type.startsWith(CSV) ? TableFormat.CSV : TableFormat.XLSX,
                ImportParameters.mode(mode),
                ImportParameters.dryRun(dryRun));
        ImportMeasures.Imported imported = importMeasures.of(code, FiscalYears.parse(year), file, wanted, ifMatch);
        return imported.version() == null
                ? RestResponse.ok(imported.result())
                : ETags.ok(imported.result(), imported.version());
    }
}
