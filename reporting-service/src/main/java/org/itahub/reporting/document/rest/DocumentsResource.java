package org.itahub.reporting.document.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.WriteDocument;

@Path("/api/v1/agencies/{code}/documents/{kind}/{year}")
@Tag(name = "Documents", description = "What an agency shows the public of its year")
public class DocumentsResource {
    private final WriteDocument documents;
    private final DocumentAnswers answers;

    DocumentsResource(WriteDocument documents, DocumentAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces({
        MediaType.TEXT_HTML,
        "application/pdf",
        DocumentFormat.Types.DOCX,
        DocumentFormat.Types.XLSX,
        "text/csv",
        MediaType.APPLICATION_JSON,
        "image/png"
    })
    @Operation(
            summary = "A document of an agency's year, in the format wanted",
            description = "yearly-report: the published result, its analysis, the next year's plan and its progress so "
                    + "far. result-analysis: the result alone, with its method, ranking, strengths and weaknesses by the "
                    + "agency's triage policy, items, what assessors remarked and the reconciliation. measures-plan: the "
                    + "plan of the year in the address. quarterly-progress: how that plan was carried out in a quarter, or "
                    + "in the quarters up to it. progress-report: the same of the whole year, as item O43 asks. Both show "
                    + "what the supervisor accepted; of other reports only that they are there. Each as HTML, PDF, DOCX, "
                    + "XLSX, CSV and JSON with the same texts and figures; XLSX and CSV hold the tables and the charts' "
                    + "figures only, JSON has a chart as a table with its kind and line. infographic (PDF, PNG): one "
                    + "sheet of the result and the next year's measures in short, for notice boards and social media. "
                    + "A suffix of the year (2566.docx) decides the format, else Accept does.")
    @APIResponse(
            responseCode = "200",
            description = "The document; 206 with a part of HTML, CSV or JSON where a Range asks for one",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.Types.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.Types.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = DocumentExamples.CSV),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = DocumentExamples.JSON),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "400",
            description = "invalid-value",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "404",
            description =
                    "unknown-document-kind; agency-not-in-scope: there is no such agency; result-not-published or "
                            + "plan-not-published",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "406",
            description = "not-acceptable: there is no such format of this kind",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "503",
            description = "unavailable: too many documents are being set; ask again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "yearly-report",
                                                "result-analysis",
                                                "measures-plan",
                                                "quarterly-progress",
                                                "progress-report",
                                                "infographic"
                                            }),
                            example = "measures-plan")
                    @PathParam("kind")
                    String kind,
            @Parameter(
                            description =
                                    "Fiscal year, Buddhist era, with or without a suffix such as .pdf: of the result "
                                            + "for the yearly report, the analysis and the infographic, of the plan for "
                                            + "the others",
                            example = "2566.docx")
                    @PathParam("year")
                    String year,
            @Parameter(
                            description = "Digits of the document: Thai unless asked otherwise",
                            schema =
                                    @Schema(
                                            enumeration = {"thai", "arabic"},
                                            defaultValue = "thai"))
                    @QueryParam("numerals")
                    String numerals,
            @Parameter(
                            description = "How a measures plan is laid out (refused for other kinds): a table per "
                                    + "instrument with scores; two tables parted at 90 points; one table by indicator; "
                                    + "weak points in prose before one table; measures with the items they treat and "
                                    + "what they deliver",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "by-instrument",
                                                "split-at-90",
                                                "by-indicator",
                                                "weak-points",
                                                "by-item"
                                            },
                                            defaultValue = "by-instrument"))
                    @QueryParam("layout")
                    String layout,
            @Parameter(
                            description = "Which quarter of the fiscal year quarterly progress is of: needed there, "
                                    + "refused for other kinds",
                            schema = @Schema(enumeration = {"1", "2", "3", "4"}))
                    @QueryParam("quarter")
                    String quarter,
            @Parameter(
                            description = "Of quarterly progress: the quarter alone with what changed since the one "
                                    + "before, or all quarters of the year up to it; refused for other kinds",
                            schema =
                                    @Schema(
                                            enumeration = {"quarter", "cumulative"},
                                            defaultValue = "quarter"))
                    @QueryParam("scope")
                    String scope,
            @Parameter(
                            description =
                                    "Language of headings, columns and sentences; what officers wrote stays as it "
                                            + "is. English with Arabic digits unless asked otherwise",
                            schema =
                                    @Schema(
                                            enumeration = {"th", "en"},
                                            defaultValue = "th"))
                    @QueryParam("language")
                    String language,
            @Context HttpHeaders headers,
            @Context Request request) {
        return answers.of(
                documents.write(DocumentRequest.ofAgency(
                        code,
                        kind,
                        year,
                        new DocumentRequest.Wishes(numerals, layout, quarter, scope, language),
                        headers.getAcceptableMediaTypes())),
                DocumentAnswers.Terms.FOR_EVERYBODY,
                request);
    }
}
