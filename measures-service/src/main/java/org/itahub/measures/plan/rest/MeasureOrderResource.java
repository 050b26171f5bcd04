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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.OrderMeasures;
import org.itahub.measures.plan.domain.MeasureOrder;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/order")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureOrderResource {
    private final OrderMeasures orderMeasures;

    MeasureOrderResource(OrderMeasures orderMeasures) {
        this.orderMeasures = orderMeasures;
    }

    /** @param order the number of every measure of the plan, in the order in which it is to show them */
    @Schema(name = "MeasureOrderRequest", examples = "{\"order\": [3, 1, 2]}")
    record OrderRequest(@NotNull @Size(max = 200) List<@NotNull Integer> order) {}

    @PUT
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Set the order in which the plan shows its measures; each keeps its number",
            description = "Refusals of its own: plan-not-found (404), plan-frozen (409), order-incomplete (422).")
    public RestResponse<PlanResponse> order(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OrderRequest request) {
        return PlanAnswers.ok(
                orderMeasures.of(code, FiscalYears.parse(year), new MeasureOrder(request.order()), ifMatch));
    }
}
