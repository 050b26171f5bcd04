package org.itahub.reporting.edition.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/provinces/{province}/documents/{kind}/{year}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class ProvinceEditionsResource {
    private final EditionAnswers answers;

    ProvinceEditionsResource(EditionAnswers answers) {
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Idempotent
    @Operation(
            summary = "Issue what the province's document says now as its next edition",
            description = "As of an agency's document. The document itself is for those who watch the province; what "
                    + "is issued of it is public from then on. For the province's hub officer and hub administrators. "
                    + "Refusals of its own: unknown-document-kind, province-not-in-scope (404), unavailable (503).")
    @APIResponse(
            responseCode = "201",
            description = "Issued; Location is the edition's address",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EditionResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest edition says the same, in the same digits; it stands, and nothing was issued",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EditionResponse.class)))
    @APIResponse(
            responseCode = "503",
            description = "unavailable: too many documents are being set; ask again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<EditionResponse> issue(
            @Parameter(description = "Thai name of the province", example = "พิษณุโลก") @PathParam("province")
                    String province,
            @Parameter(example = "province-summary") @PathParam("kind") String kind,
            @Parameter(description = "As of the document", example = "2565") @PathParam("year") String year,
            @Parameter(
                            description = "Digits of the edition: Thai unless asked otherwise",
                            schema =
                                    @Schema(
                                            enumeration = {"thai", "arabic"},
                                            defaultValue = "thai"))
                    @QueryParam("numerals")
                    String numerals,
            @Parameter(description = "Of a follow-up, which must name it: each quarter has editions of its own")
                    @QueryParam("quarter")
                    String quarter,
            @Valid IssueRequest said) {
        return answers.issue(
                EditionAddress.ofProvince(province, kind, year, quarter)
                        .wanted(numerals, null, "", List.of(MediaType.WILDCARD_TYPE)),
                said);
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The editions of a province's document, newest first",
            description = "For everybody. Empty where none was issued.")
    public RestResponse<Page<EditionResponse>> list(
            @Parameter(example = "พิษณุโลก") @PathParam("province") String province,
            @Parameter(example = "province-summary") @PathParam("kind") String kind,
            @Parameter(example = "2565") @PathParam("year") String year,
            @Parameter(description = "Of a follow-up") @QueryParam("quarter") String quarter,
            @BeanParam PageRequest page,
            UriInfo uri) {
        return answers.list(
                EditionAddress.ofProvince(province, kind, year, quarter).document(), page, uri);
    }
}
