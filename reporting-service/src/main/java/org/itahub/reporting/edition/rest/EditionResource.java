package org.itahub.reporting.edition.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.rest.DocumentAnswers;
import org.itahub.reporting.edition.EditionDocuments;
import org.itahub.reporting.edition.Editions;

@Path("/api/v1/agencies/{code}/documents/{kind}/{year}/editions/{number}")
@Tag(name = "Editions")
public class EditionResource {
    private final Editions editions;
    private final EditionDocuments documents;
    private final DocumentAnswers answers;

    EditionResource(Editions editions, EditionDocuments documents, DocumentAnswers answers) {
        this.editions = editions;
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
        MediaType.APPLICATION_JSON
    })
    @Operation(
            summary = "An edition, in the format wanted",
            description = "For everybody. The PDF is the one that was issued, byte for byte; the other formats are "
                    + "written from what was kept with it, so figures and texts are the same in all. A suffix of the "
                    + "number (1.docx) decides the format, else Accept does.")
    @APIResponse(
            responseCode = "200",
            description = "The edition; 206 with a part of PDF, HTML, CSV or JSON where a Range asks for one",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.Types.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.Types.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "404",
            description = "unknown-document-kind or edition-not-found",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "406",
            description = "not-acceptable: there is no such format",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "416",
            description = "range-not-satisfiable: the range begins behind the end",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Parameter(description = "With or without a suffix such as .pdf", example = "1.pdf") @PathParam("number")
                    String number,
            @Context HttpHeaders headers,
            @Context Request request) {
        EditionAddress address = EditionAddress.of(code, kind, year);
        int dot = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        DocumentFormat format = address.wanted(
                        DocumentRequest.Wishes.NONE, number.substring(dot), headers.getAcceptableMediaTypes())
                .format();
        return editions.find(address.document(), numberOf(number.substring(0, dot)))
                .map(edition -> answers.of(documents.as(format, edition), DocumentAnswers.Terms.FOR_EVERYBODY, request))
                .orElseThrow(() -> Problem.of(ReportingProblem.EDITION_NOT_FOUND, number.substring(0, dot)));
    }

    private static int numberOf(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw InvalidParameter.named("number");
        }
        return Integer.parseInt(text);
    }
}
