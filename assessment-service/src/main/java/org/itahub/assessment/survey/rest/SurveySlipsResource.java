package org.itahub.assessment.survey.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.IssueTokens;
import org.itahub.assessment.survey.SurveyLinks;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Personal tokens on paper. */
@Path("/api/v1/agencies/{code}/assessments/{year}/surveys")
@Tag(name = "Surveys")
public class SurveySlipsResource {

    private final IssueTokens tokens;
    private final SurveyLinks links;

    SurveySlipsResource(IssueTokens tokens, SurveyLinks links) {
        this.tokens = tokens;
        this.links = links;
    }

    @POST
    @Path("{instrument}/tokens/slips")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Issue personal tokens as a page of slips to print and cut, each with its QR code",
            description = SurveyTokensResource.ONCE)
    public RestResponse<String> slips(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "IIT") @PathParam("instrument") String instrument,
            @NotNull @Valid TokensRequest request) {
        return RestResponse.ResponseBuilder.ok(
                        Slips.page(tokens.issue(code, year, instrument, request.number()), links))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
