package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.SetTargets;
import org.itahub.measures.plan.domain.Targets;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanTargetsResource {
    private final SetTargets setTargets;

    PlanTargetsResource(SetTargets setTargets) {
        this.setTargets = setTargets;
    }

    /** @param targets indicator code to score, 0 to 100 with two decimals; what is left out has no target */
    @Schema(name = "TargetsRequest", examples = "{\"targets\": {\"2\": 90.00, \"4\": 85.00}}")
    record TargetsRequest(@NotNull @Size(max = 50) Map<@NotNull @Size(max = 20) String, @NotNull BigDecimal> targets) {}

    @PUT
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Set the scores that the plan is to reach, by indicator, in the place of those it has",
            description = "Of indicators of the result that the plan rests on, and not below its scores. Refusals of "
                    + "its own: plan-not-found (404), plan-frozen (409), targets-invalid with "
                    + "target-indicator-unknown, target-out-of-range, target-too-precise, target-below-result (422).")
    public RestResponse<PlanResponse> targets(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TargetsRequest request) {
        return PlanAnswers.ok(setTargets.of(code, FiscalYears.parse(year), new Targets(request.targets()), ifMatch));
    }
}
