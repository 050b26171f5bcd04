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

@Path("/api/v1/provinces/{province}/documents/{kind}/{year}/editions/{number}")
@Tag(name = "Editions")
public class ProvinceEditionResource {
    private final EditionAnswers answers;

    ProvinceEditionResource(EditionAnswers answers) {
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
            summary = "An edition of a province's document, in the format wanted",
            description = "For everybody, as of an agency's document.")
    @APIResponse(responseCode = "200", ref = EditionFileOpenApiFilter.NAME)
    @APIResponse(responseCode = "404", description = "unknown-document-kind or edition-not-found")
    public Response get(
            @Parameter(example = "พิษณุโลก") @PathParam("province") String province,
            @Parameter(example = "province-summary") @PathParam("kind") String kind,
            @Parameter(example = "2565") @PathParam("year") String year,
            @Parameter(description = "With or without a suffix such as .pdf", example = "1.pdf") @PathParam("number")
                    String number,
            @Parameter(description = "Of a follow-up") @QueryParam("quarter") String quarter,
            @Context HttpHeaders headers,
            @Context Request request) {
        return answers.inFormat(
                EditionAddress.ofProvince(province, kind, year, quarter),
                number,
                headers.getAcceptableMediaTypes(),
                request);
    }
}
