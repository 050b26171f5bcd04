package org.itahub.reporting.documentset.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.documentset.DocumentSets;
import org.itahub.reporting.documentset.SetDocument;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/provinces/{province}/document-sets/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER})
@Tag(name = "Document sets", description = "All documents of a province's agencies as one file")
public class DocumentSetsResource {
    private final DocumentSets sets;

    DocumentSetsResource(DocumentSets sets) {
        this.sets = sets;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Have a province's documents of a year written and packed",
            description = "For every agency of the province the documents on the result of the year and on the plan of "
                    + "the next. Work goes on in the background: follow it under Location. While the same set is being "
                    + "written, whoever asks for it is led to that job. For the hub officer of the province and hub "
                    + "administrators.")
    @APIResponse(
            responseCode = "202",
            description = "The job that writes the set",
            headers = @Header(name = "Location", description = "Where the job is followed"),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DocumentSetJobResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "province-not-in-scope: no such province, outside the caller's scope, or without any agency",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<DocumentSetJobResponse> begin(
            @Parameter(description = "Thai name of the province", example = "พิษณุโลก") @PathParam("province")
                    String province,
            @Parameter(
                            description = "Fiscal year of the results, Buddhist era; plans and reports are of the next",
                            example = "2565")
                    @PathParam("year")
                    String year,
            @Parameter(
                            description = "Format of the documents; one that all kinds of documents in a set have",
                            schema = @Schema(defaultValue = "pdf"))
                    @QueryParam("format")
                    String format,
            @Parameter(
                            description = "Digits of the documents: Thai unless asked otherwise",
                            schema =
                                    @Schema(
                                            enumeration = {"thai", "arabic"},
                                            defaultValue = "thai"))
                    @QueryParam("numerals")
                    String numerals) {
        UUID job =
                sets.begin(province, YearParameter.of(year), format(format), Numerals.wanted(numerals, Language.THAI));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, DocumentSetJobResponse.of(sets.find(job)))
                .header(HttpHeaders.LOCATION, DocumentSetJobResponse.path(job))
                .build();
    }

    private static DocumentFormat format(String wish) {
        return wish == null
                ? DocumentFormat.PDF
                : DocumentFormat.bySuffix(wish)
                        .filter(SetDocument.formats()::contains)
                        .orElseThrow(() -> InvalidParameter.named("format"));
    }
}
