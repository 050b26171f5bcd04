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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.RecallPlan;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/recall")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-off")
public class PlanRecallResource {
    private final RecallPlan recallPlan;

    PlanRecallResource(RecallPlan recallPlan) {
        this.recallPlan = recallPlan;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Take a submitted plan back, before anybody else signs it",
            description = "For who submitted it. Ends the round as a return does and stands in the history with its "
                    + "reason. Refusals of its own: recall-not-by-preparer (403), plan-not-found (404), "
                    + "plan-not-submitted, recall-after-signature (409), recall-reason-missing (422). Takes an "
                    + "Idempotency-Key.")
    public RestResponse<PlanResponse> recall(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecallRequest request) {
        return PlanAnswers.ok(recallPlan.of(code, FiscalYears.parse(year), request.reason(), ifMatch));
    }
}
