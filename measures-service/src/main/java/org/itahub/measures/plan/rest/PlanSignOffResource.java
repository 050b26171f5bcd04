package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.itahub.measures.plan.SignPlan;
import org.itahub.measures.plan.SubmitPlan;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-off")
public class PlanSignOffResource {
    private final SubmitPlan submitPlan;
    private final SignPlan signPlan;

    PlanSignOffResource(SubmitPlan submitPlan, SignPlan signPlan) {
        this.submitPlan = submitPlan;
        this.signPlan = signPlan;
    }

    @POST
    @Path("/submit")
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Send the plan to the agency's sign-off chain",
            description = "Refusals of its own: plan-not-found (404), plan-frozen, sign-off-chain-missing (409), "
                    + "o42-not-met with each measure and what it lacks, targets-outdated with each target that the "
                    + "corrected result overtook, plan-too-large (422).")
    public RestResponse<PlanResponse> submit(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PlanAnswers.ok(submitPlan.of(code, FiscalYears.parse(year), ifMatch));
    }

    @POST
    @Path("/signatures")
    @Idempotent
    @RolesAllowed({Role.AGENCY_APPROVER, Role.AGENCY_OFFICER})
    @Operation(
            summary = "Sign or return the plan, in turn; the last signature publishes it",
            description = "If-Match names the plan that was read, so that what is signed is what was seen. A post's "
                    + "stand-in may decide on the days given for them. The last signature is an approver's. Refusals of its own: last-signature-needs-approver (403), "
                    + "plan-not-found (404), plan-not-submitted, signature-out-of-turn (409), reason-missing (422). "
                    + "Takes an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanResponse.class)))
    public RestResponse<PlanResponse> sign(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignatureRequest request,
            UriInfo uri) {
        return PlanAnswers.created(
                signPlan.of(code, FiscalYears.parse(year), request.taken(), request.reason(), ifMatch), uri);
    }
}
