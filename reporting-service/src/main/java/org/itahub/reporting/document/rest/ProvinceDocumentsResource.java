package org.itahub.reporting.document.rest;

import jakarta.annotation.security.RolesAllowed;
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
import org.itahub.platform.identity.Role;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.WriteDocument;
import org.itahub.reporting.province.WatchedProvinces;

@Path("/api/v1/provinces/{province}/documents/{kind}/{year}")
@Tag(name = "Province documents", description = "What a province's office writes of its agencies")
public class ProvinceDocumentsResource {
    private final WriteDocument documents;
    private final DocumentAnswers answers;
    private final WatchedProvinces watched;

    ProvinceDocumentsResource(WriteDocument documents, DocumentAnswers answers, WatchedProvinces watched) {
        this.documents = documents;
        this.answers = answers;
        this.watched = watched;
    }

    @GET
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.SYSTEM})
    @Produces({
        MediaType.TEXT_HTML,
        "application/pdf",
        DocumentFormat.Types.DOCX,
        DocumentFormat.Types.XLSX,
        "text/csv",
        MediaType.APPLICATION_JSON
    })
    @Operation(
            summary = "A document of a province's year, in the format wanted",
            description = "province-summary: every agency's result of the year and the state of its next plan, the "
                    + "target, the levels, common weak indicators and a heat map. province-follow-up: every agency's "
                    + "plan of the year and its reports of a quarter, who is late, which obstacles recur. The same "
                    + "texts and figures in every format; XLSX and CSV hold the tables only. A suffix of the year "
                    + "(2565.xlsx) decides the format, else Accept does. For those who may read the overview: the hub "
                    + "officer of the province, hub administrators and systems with scope overview:read.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
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
                        example = ProvinceDocumentExamples.CSV),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        example = ProvinceDocumentExamples.JSON)
            })
    @APIResponse(
            responseCode = "404",
            description = "unknown-document-kind, or province-not-in-scope: no such province, or outside the caller's "
                    + "scope",
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
            @Parameter(description = "Thai name of the province", example = "พิษณุโลก") @PathParam("province")
                    String province,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"province-summary", "province-follow-up"}),
                            example = "province-summary")
                    @PathParam("kind")
                    String kind,
            @Parameter(
                            description = "Fiscal year, Buddhist era, with or without a suffix such as .pdf: of the "
                                    + "results for the summary, of the plans for the follow-up",
                            example = "2565.xlsx")
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
                            description = "Which quarter is followed up (refused for other kinds); the last that is "
                                    + "over unless asked otherwise, the first where none is",
                            schema = @Schema(enumeration = {"1", "2", "3", "4"}))
                    @QueryParam("quarter")
                    String quarter,
            @Parameter(
                            description = "Language of headings, columns and sentences; names of provinces, indicators "
                                    + "and what officers wrote stay Thai. English has Arabic digits unless asked "
                                    + "otherwise",
                            schema =
                                    @Schema(
                                            enumeration = {"th", "en"},
                                            defaultValue = "th"))
                    @QueryParam("language")
                    String language,
            @Context HttpHeaders headers,
            @Context Request request) {
        watched.require(province);
        return answers.of(
                documents.write(DocumentRequest.of(
                        new DocumentRequest.Owner(DocumentKind.Subject.PROVINCE, province),
                        kind,
                        year,
                        new DocumentRequest.Wishes(numerals, null, quarter, null, language),
                        headers.getAcceptableMediaTypes())),
                DocumentAnswers.Terms.FOR_THE_CALLER,
                request);
    }
}
