package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.DiscardPlanVersion;
import org.itahub.measures.plan.StartPlanVersion;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan versions", description = "After publication a change is a new version, signed like the first")
public class PlanVersionResource {
    private final StartPlanVersion startVersion;
    private final DiscardPlanVersion discardVersion;

    PlanVersionResource(StartPlanVersion startVersion, DiscardPlanVersion discardVersion) {
        this.startVersion = startVersion;
        this.discardVersion = discardVersion;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Begin the next version of a published plan",
            description = "A draft that says what the published version says, to be changed, checked, submitted and "
                    + "signed at the addresses of any plan. Until its last signature the published version stays in "
                    + "force. A number that a measure once had is not given again. Refusals of its own: plan-not-found "
                    + "(404), version-needs-published-plan, version-on-its-way (409), version-reason-missing (422). "
                    + "Takes an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanResponse.class)))
    public RestResponse<PlanResponse> start(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @NotNull @Valid PlanVersionRequest request,
            UriInfo uri) {
        StoredPlan stored = startVersion.of(code, FiscalYears.parse(year), request.reason());
        String number = Integer.toString(stored.plan().version());
        return PlanAnswers.created(
                stored, uri.getRequestUriBuilder().path(number).build());
    }

    @DELETE
    @Path("/{version}")
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Discard a version that was begun and never submitted",
            description = "Its number is free again. Refusals of its own: plan-not-found, version-not-found (404), "
                    + "version-not-discardable (409).")
    public RestResponse<Void> discard(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @PathParam("version") String version,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        discardVersion.of(code, FiscalYears.parse(year), VersionNumbers.parse(version), ifMatch);
        return RestResponse.noContent();
    }
}
