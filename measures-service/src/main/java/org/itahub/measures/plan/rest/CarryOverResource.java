package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.CarryOverMeasures;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/carry-over")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class CarryOverResource {
    private final CarryOverMeasures carryOver;

    CarryOverResource(CarryOverMeasures carryOver) {
        this.carryOver = carryOver;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Carry over the measures that last year's published plan left unfinished",
            description = "Those that the latest report calls neither done nor cancelled, marked with where they come "
                    + "from; their periods move by one year. What was carried over before does not come again. "
                    + "Refusals of its own: plan-not-found (404), plan-frozen, last-years-plan-not-published (409), "
                    + "too-many-measures (422).")
    public RestResponse<PlanResponse> carryOver(@PathParam("code") String code, @PathParam("year") String year) {
        return PlanAnswers.ok(carryOver.into(code, FiscalYears.parse(year)));
    }
}
