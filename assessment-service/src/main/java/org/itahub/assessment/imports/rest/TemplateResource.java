package org.itahub.assessment.imports.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.imports.ImportSubject;
import org.itahub.assessment.imports.ImportTemplates;
import org.itahub.assessment.imports.ImportTemplates.Column;
import org.itahub.assessment.problem.Parameters;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Files to start from. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
public class TemplateResource {
    private static final String SUBJECT = "agencies, item-scores, indicator-scores, totals or survey-answers";
    private static final String YEAR = "Whose framework gives the figures; the latest where none is named";
    private static final String INSTRUMENT =
            "Whose questions, for survey answers; the first survey where none is named";

    private final ImportTemplates templates;
    private final TemplateFiles files;

    TemplateResource(ImportTemplates templates, TemplateFiles files) {
        this.templates = templates;
        this.files = files;
    }

    @GET
    @Path("{subject}/template.csv")
    @Produces(ImportQuery.CSV_UTF8)
    @Operation(summary = "The header of a table to fill in, as text")
    public RestResponse<byte[]> csv(
            @Parameter(description = SUBJECT, example = "totals") @PathParam("subject") String subject,
            @Parameter(description = YEAR, example = "2565") @QueryParam("fiscalYear") String year,
            @Parameter(description = INSTRUMENT) @QueryParam("instrument") String instrument) {
        return file(TemplateFiles.csv(columns(subject, year, instrument)), subject, "csv");
    }

    @GET
    @Path("{subject}/template.xlsx")
    @Produces(ImportQuery.XLSX)
    @Operation(summary = "The table to fill in, as a workbook with a sheet of explanations")
    public RestResponse<byte[]> xlsx(
            @Parameter(description = SUBJECT, example = "item-scores") @PathParam("subject") String subject,
            @Parameter(description = YEAR, example = "2565") @QueryParam("fiscalYear") String year,
            @Parameter(description = INSTRUMENT) @QueryParam("instrument") String instrument) {
        return file(TemplateFiles.xlsx(columns(subject, year, instrument)), subject, "xlsx");
    }

    @GET
    @Path("{subject}/template.json")
    @Produces(ImportQuery.JSON)
    @Operation(summary = "A list with one example, as JSON; for survey answers an example of a line of NDJSON")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content =
                    @Content(
                            mediaType = ImportQuery.JSON,
                            schema = @Schema(implementation = Object.class),
                            examples =
                                    @ExampleObject(
                                            name = "totals",
                                            value = "[{\"agencyCode\": \"2650101\", \"fiscalYear\": 2565, "
                                                    + "\"total\": 88.98, \"level\": \"A\"}]")))
    public RestResponse<String> json(
            @Parameter(description = SUBJECT, example = "survey-answers") @PathParam("subject") String subject,
            @Parameter(description = YEAR, example = "2565") @QueryParam("fiscalYear") String year,
            @Parameter(description = INSTRUMENT) @QueryParam("instrument") String instrument) {
        return file(files.json(subject(subject), columns(subject, year, instrument)), subject, "json");
    }

    private List<Column> columns(String subject, String year, String instrument) {
        return templates.columns(
                subject(subject),
                Optional.ofNullable(year).map(text -> Parameters.positive("fiscalYear", text)),
                Optional.ofNullable(instrument));
    }

    private static ImportSubject subject(String path) {
        return Arrays.stream(ImportSubject.values())
                .filter(subject -> subject.path().equals(path))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    private static <T> RestResponse<T> file(T content, String subject, String ending) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + subject + "." + ending + "\"")
                .build();
    }
}
