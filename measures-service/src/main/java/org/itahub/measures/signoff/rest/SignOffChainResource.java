package org.itahub.measures.signoff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.signoff.SetSignOffChain;
import org.itahub.measures.signoff.SignOffChains;
import org.itahub.measures.signoff.StoredChain;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/sign-off-chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-off")
public class SignOffChainResource {
    private static final String READ_SCOPE = "plans:read";

    private final AgencyAccess access;
    private final SignOffChains chains;
    private final SetSignOffChain setChain;

    SignOffChainResource(AgencyAccess access, SignOffChains chains, SetSignOffChain setChain) {
        this.access = access;
        this.chains = chains;
        this.setChain = setChain;
    }

    @GET
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(
            summary = "The posts that sign the agency's plans",
            description = "Refusals of its own: sign-off-chain-not-found (404).")
    public RestResponse<SignOffChainResponse> read(@PathParam("code") String code) {
        access.requireRead(code, READ_SCOPE);
        StoredChain stored =
                chains.find(code).orElseThrow(() -> Problem.of(MeasuresProblem.SIGN_OFF_CHAIN_NOT_FOUND, code));
        return ETags.ok(SignOffChainResponse.of(code, stored.chain()), stored.version());
    }

    @PUT
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER})
    @Operation(
            summary = "Set the posts that sign the agency's plans, lowest first",
            description =
                    "Holds for plans submitted from now on; its stand-ins also for a plan that is on its way past "
                            + "the same post and holder. The first chain needs no If-Match, a change does. Refusals of its own: "
                            + "sign-off-chain-invalid (with post-twice, stand-in-is-holder, stand-in-period-reversed, "
                            + "stand-in-periods-overlap; 422).")
    @APIResponseSchema(value = SignOffChainResponse.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignOffChainResponse.class)))
    public RestResponse<SignOffChainResponse> set(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignOffChainRequest request) {
        StoredChain stored = setChain.of(code, request.chain(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        stored.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        SignOffChainResponse.of(code, stored.chain()))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }
}
