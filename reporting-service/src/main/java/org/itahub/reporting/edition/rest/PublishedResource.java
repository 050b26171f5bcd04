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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.rest.DocumentAnswers;
import org.itahub.reporting.edition.rest.NewestEdition.Address;

@Path("/published/{name}/{owner}/{year}")
@Tag(name = "Pages for the public", description = "Addresses that are printed and linked to; they hold for good")
public class PublishedResource {
    private static final List<MediaType> PAGE = List.of(MediaType.TEXT_HTML_TYPE);

    private final NewestEdition newest;

    PublishedResource(NewestEdition newest) {
        this.newest = newest;
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
            summary = "The newest edition, whichever that is",
            description = "For its owner's website. HTML unless a suffix of the year (2566.pdf) or Accept asks for "
                    + "another format; the infographic comes as PDF or PNG. Before there is an edition: 404, as a "
                    + "page where Accept names HTML and as a problem (no-edition-yet) for others.")
    @APIResponse(responseCode = "200", ref = EditionFileOpenApiFilter.NAME)
    public Response newest(
            @Parameter(
                            description = "What the public calls the document",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "o42",
                                                "o43",
                                                "result-analysis",
                                                "yearly-report",
                                                "infographic",
                                                "province-summary"
                                            }),
                            example = "o42")
                    @PathParam("name")
                    String name,
            @Parameter(description = "The agency's code or the province's Thai name", example = "2650101")
                    @PathParam("owner")
                    String owner,
            @Parameter(description = "With or without a suffix such as .pdf", example = "2566") @PathParam("year")
                    String year,
            @Context HttpHeaders headers,
            @Context Request request) {
        return newest.at(
                new Address(name, owner, year, null),
                headers.getAcceptableMediaTypes(),
                DocumentAnswers.Terms.FOR_EVERYBODY,
                request);
    }

    @GET
    @Path("/embed")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "The newest edition, to be shown within a page of the owner's website",
            description = "The only page that other websites may frame. As wide as its frame; no scripts. An officer "
                    + "finds the HTML for it in the answer that tells of the edition. The infographic has none: it is "
                    + "shown as the picture that it is.")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response embed(
            @Parameter(example = "o42") @PathParam("name") String name,
            @Parameter(example = "2650101") @PathParam("owner") String owner,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Context Request request) {
        return newest.at(new Address(name, owner, year, null), PAGE, DocumentAnswers.Terms.EMBEDDED, request);
    }

    @GET
    @Path("/{span}")
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
            summary = "The newest edition of a document of a part of the year",
            description = "As of a whole year; a suffix stands at the end (q2.pdf).")
    @APIResponse(responseCode = "200", ref = EditionFileOpenApiFilter.NAME)
    public Response newestOfSpan(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"quarterly-progress", "province-follow-up"}),
                            example = "quarterly-progress")
                    @PathParam("name")
                    String name,
            @Parameter(description = "The agency's code or the province's Thai name", example = "2650101")
                    @PathParam("owner")
                    String owner,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Parameter(
                            description =
                                    "q1 to q4 for a quarter alone; of quarterly progress, to-q1 to to-q4 for all up "
                                            + "to it. With or without a suffix such as .pdf",
                            example = "q1")
                    @PathParam("span")
                    String span,
            @Context HttpHeaders headers,
            @Context Request request) {
        return newest.at(
                new Address(name, owner, year, span),
                headers.getAcceptableMediaTypes(),
                DocumentAnswers.Terms.FOR_EVERYBODY,
                request);
    }

    @GET
    @Path("/{span}/embed")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The same, to be shown within a page of the owner's website")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response embedSpan(
            @Parameter(example = "quarterly-progress") @PathParam("name") String name,
            @Parameter(example = "2650101") @PathParam("owner") String owner,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Parameter(example = "q1") @PathParam("span") String span,
            @Context Request request) {
        return newest.at(new Address(name, owner, year, span), PAGE, DocumentAnswers.Terms.EMBEDDED, request);
    }
}
