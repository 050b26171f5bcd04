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
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.DocumentRequest;
import org.itahub.reporting.document.PublicNames;
import org.itahub.reporting.document.rest.DocumentAnswers;
import org.itahub.reporting.edition.Edition;
import org.itahub.reporting.edition.EditionDocuments;
import org.itahub.reporting.edition.Editions;

@Path("/published/{name}/{code}/{year}")
@Tag(name = "Pages for the public", description = "Addresses that are printed and linked to; they hold for good")
public class PublishedResource {
    private final Editions editions;
    private final EditionDocuments documents;
    private final AgencyCopies agencies;
    private final DocumentAnswers answers;
    private final PublicPages pages;

    PublishedResource(
            Editions editions,
            EditionDocuments documents,
            AgencyCopies agencies,
            DocumentAnswers answers,
            PublicPages pages) {
        this.editions = editions;
        this.documents = documents;
        this.agencies = agencies;
        this.answers = answers;
        this.pages = pages;
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
            summary = "The newest edition, whichever that is",
            description = "For an agency's website. HTML unless a suffix of the year (2566.pdf) or Accept asks for "
                    + "another format. Before there is an edition: 404, as a page for people and as a problem "
                    + "(no-edition-yet) for who asks for another format.")
    @APIResponse(
            responseCode = "200",
            description = "The edition; 206 with a part of it where a Range asks for one",
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
    public Response newest(
            @Parameter(
                            description = "What the public calls the document",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"o42", "o43", "result-analysis", "yearly-report"}),
                            example = "o42")
                    @PathParam("name")
                    String name,
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(description = "With or without a suffix such as .pdf", example = "2566") @PathParam("year")
                    String year,
            @Context HttpHeaders headers,
            @Context Request request) {
        DocumentRequest wanted = wanted(name, code, year, headers.getAcceptableMediaTypes());
        return answer(wanted, DocumentAnswers.Terms.FOR_EVERYBODY, request);
    }

    @GET
    @Path("/embed")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "The newest edition, to be shown within a page of the agency's website",
            description = "The only page that other websites may frame. As wide as its frame; no scripts. An officer "
                    + "finds the HTML for it in the answer that tells of the edition.")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response embed(
            @Parameter(example = "o42") @PathParam("name") String name,
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Context Request request) {
        return answer(
                wanted(name, code, year, List.of(MediaType.TEXT_HTML_TYPE)), DocumentAnswers.Terms.EMBEDDED, request);
    }

    private Response answer(DocumentRequest wanted, DocumentAnswers.Terms terms, Request request) {
        var document =
                new Edition.Of(wanted.owner(), wanted.kind(), wanted.year().value());
        return editions.newest(document)
                .map(edition -> answers.of(documents.as(wanted.format(), edition), terms, request))
                .orElseGet(() -> notIssued(document, wanted.format(), terms));
    }

    private Response notIssued(Edition.Of document, DocumentFormat format, DocumentAnswers.Terms terms) {
        if (format != DocumentFormat.HTML) {
            throw Problem.of(
                    ReportingProblem.NO_EDITION_YET,
                    document.agencyCode(),
                    document.kind().value(),
                    document.year());
        }
        return pages.notIssued(
                agencies.find(document.agencyCode()).map(Agency::nameTh),
                document,
                terms == DocumentAnswers.Terms.EMBEDDED);
    }

    private static DocumentRequest wanted(String name, String code, String year, List<MediaType> accepted) {
        String kind = PublicNames.kind(name)
                .orElseThrow(() -> Problem.of(ReportingProblem.UNKNOWN_DOCUMENT_KIND, name, PublicNames.all()))
                .value();
        return DocumentRequest.ofAgency(code, kind, year, DocumentRequest.Wishes.NONE, accepted);
    }
}
