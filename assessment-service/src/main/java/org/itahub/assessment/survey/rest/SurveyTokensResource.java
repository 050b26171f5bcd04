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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.IssueTokens;
import org.itahub.assessment.survey.SurveyLinks;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Personal tokens: issued in a number, shown once, revoked while they are unused. */
@Path("/api/v1/agencies/{code}/assessments/{year}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyTokensResource {

    static final String ONCE = "The answer is the only sight of the tokens: the hub keeps their hashes alone. "
            + "So there is no Idempotency-Key here, which would keep the answer; whoever loses it revokes what is unused "
            + "and issues anew. Refusals of its own: survey-not-found (404), survey-takes-no-tokens (409).";

    private final IssueTokens tokens;
    private final SurveyLinks links;

    SurveyTokensResource(IssueTokens tokens, SurveyLinks links) {
        this.tokens = tokens;
        this.links = links;
    }

    /** How many tokens were revoked. */
    @Schema(name = "TokensRevoked", examples = "{\"revoked\": 12}")
    record Revoked(int revoked) {}

    @POST
    @Path("{instrument}/tokens")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(summary = "Issue personal tokens", description = ONCE)
    public RestResponse<TokensResponse> issue(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "IIT") @PathParam("instrument") String instrument,
            @NotNull @Valid TokensRequest request) {
        return RestResponse.ResponseBuilder.ok(
                        TokensResponse.of(tokens.issue(code, year, instrument, request.number()), links))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{instrument}/tokens/revocations")
    @Idempotent
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Revoke unused tokens",
            description =
                    "A used token cannot be revoked, since nothing tells which sheet it was used for. Refusals of "
                            + "its own: survey-not-found (404), survey-takes-no-tokens (409).")
    public RestResponse<Revoked> revoke(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "IIT") @PathParam("instrument") String instrument,
            @NotNull @Valid RevocationRequest request) {
        return RestResponse.ok(new Revoked(tokens.revoke(code, year, instrument, request.named())));
    }
}
