package org.itahub.reporting.edition.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.reporting.document.DocumentFormat;

@Path("/api/v1/agencies/{code}/documents/{kind}/{year}/editions/{number}")
@Tag(name = "Editions")
public class EditionResource {
    private final EditionAnswers answers;

    EditionResource(EditionAnswers answers) {
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
            summary = "An edition, in the format wanted",
            description = "For everybody. The PDF is the one that was issued, byte for byte; an infographic's PNG is "
                    + "taken of it. The other formats are written from what was kept with it, so figures and texts are the same in all. A suffix of the "
                    + "number (1.docx) decides the format, else Accept does.")
    @APIResponse(responseCode = "200", ref = EditionFileOpenApiFilter.NAME)
    @APIResponse(responseCode = "404", description = "unknown-document-kind or edition-not-found")
    public Response get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Parameter(description = "With or without a suffix such as .pdf", example = "1.pdf") @PathParam("number")
                    String number,
            @Parameter(description = "As of the document") @QueryParam("quarter") String quarter,
            @Parameter(description = "As of the document") @QueryParam("scope") String scope,
            @Context HttpHeaders headers,
            @Context Request request) {
        return answers.inFormat(
                EditionAddress.ofAgency(code, kind, year, quarter, scope),
                number,
                headers.getAcceptableMediaTypes(),
                request);
    }
}
