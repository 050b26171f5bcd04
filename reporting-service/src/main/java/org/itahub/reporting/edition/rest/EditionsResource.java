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

@Path("/api/v1/agencies/{code}/documents/{kind}/{year}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions", description = "Documents that were issued: numbered, kept for good, and to be verified")
public class EditionsResource {
    private final EditionAnswers answers;

    EditionsResource(EditionAnswers answers) {
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Idempotent
    @Operation(
            summary = "Issue what the document says now as its next edition",
            description = "What it says and the bytes of its PDF are kept and never change; a newer edition takes its "
                    + "place. For officers of the agency, of its province and the hub. Refusals of its own: "
                    + "unknown-document-kind, plan-not-published, agency-not-in-scope (404), unavailable (503).")
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
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind,
            @Parameter(description = "As of the document", example = "2566") @PathParam("year") String year,
            @Parameter(
                            description = "Digits of the edition: Thai unless asked otherwise",
                            schema =
                                    @Schema(
                                            enumeration = {"thai", "arabic"},
                                            defaultValue = "thai"))
                    @QueryParam("numerals")
                    String numerals,
            @Parameter(description = "How a measures plan is laid out, as of the document") @QueryParam("layout")
                    String layout,
            @Parameter(description = "As of the document: quarterly progress of a quarter has editions of its own")
                    @QueryParam("quarter")
                    String quarter,
            @Parameter(description = "As of the document: so have the quarters up to it") @QueryParam("scope")
                    String scope,
            @Valid IssueRequest said) {
        return answers.issue(
                EditionAddress.ofAgency(code, kind, year, quarter, scope)
                        .wanted(numerals, layout, "", List.of(MediaType.WILDCARD_TYPE)),
                said);
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The editions of a document, newest first",
            description = "For everybody. Empty where none was issued.")
    public RestResponse<Page<EditionResponse>> list(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind,
            @Parameter(example = "2566") @PathParam("year") String year,
            @Parameter(description = "As of the document") @QueryParam("quarter") String quarter,
            @Parameter(description = "As of the document") @QueryParam("scope") String scope,
            @BeanParam PageRequest page,
            UriInfo uri) {
        return answers.list(
                EditionAddress.ofAgency(code, kind, year, quarter, scope).document(), page, uri);
    }
}
