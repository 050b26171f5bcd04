package org.itahub.reporting.document.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
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
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.PublishedDocument;
import org.itahub.reporting.document.WriteDocument;

@Path("/api/v1/agencies/{code}/documents/{kind}/{year}")
@Tag(name = "Documents", description = "What an agency shows the public of its year")
public class DocumentsResource {
    private final WriteDocument documents;

    DocumentsResource(WriteDocument documents) {
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Produces({MediaType.TEXT_HTML, "application/pdf"})
    @Operation(
            summary = "A document of an agency's year, as HTML or PDF",
            description =
                    "The yearly report: the published result, its analysis, the next year's plan and its progress "
                            + "so far. A suffix of the year (2565.pdf) decides the format, else Accept does.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "404",
            description = "unknown-document-kind or result-not-published",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "406",
            description = "not-acceptable: neither HTML nor PDF is asked for",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "503",
            description = "unavailable: too many documents are being set; ask again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "yearly-report") @PathParam("kind") String kind,
            @Parameter(
                            description = "Fiscal year of the result, Buddhist era, with or without .pdf or .html",
                            example = "2565.pdf")
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
            @Context HttpHeaders headers,
            @Context Request request) {
        PublishedDocument document =
                documents.write(DocumentRequest.of(code, kind, year, numerals, headers.getAcceptableMediaTypes()));
        EntityTag tag = new EntityTag(document.tag());
        // Untyped, for Quarkus looks up a RestResponse's writer before unwrapping it where a method has two media
        // types.
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null
                ? known
                : Response.ok(documents.content(document), document.format().mediaType());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.fileName() + '"')
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'")
                .build();
    }
}
