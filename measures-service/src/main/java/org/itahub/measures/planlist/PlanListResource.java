package org.itahub.measures.planlist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanListResource {
    private static final String BY_AGENCY = "agencyCode";

    private final ListPlans listPlans;

    PlanListResource(ListPlans listPlans) {
        this.listPlans = listPlans;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "The plans of many agencies with the standing of their measures, by agency and year",
            description = "Of each agency and year the plan in force; where none was published yet, the one that is "
                    + "being written, for callers who reach the agency. The public sees published plans and accepted "
                    + "reports; other systems see more with the scopes plans:read and progress:read.")
    @APIResponseSchema(ListedPlan.Page.class)
    public RestResponse<Buffer> list(
            @QueryParam("province") String province,
            @QueryParam("fiscalYear") String fiscalYear,
            @QueryParam("state") String state,
            @QueryParam("agency") String agency,
            @BeanParam PageRequest page) {
        page.sort(Set.of(BY_AGENCY), BY_AGENCY);
        PlanFilter filter = new PlanFilter(
                Optional.ofNullable(province),
                Optional.ofNullable(fiscalYear).map(FiscalYears::parse),
                Optional.ofNullable(state).map(PlanListResource::state),
                Optional.ofNullable(agency));
        PlanPlace after = page.after()
                .map(text -> PlanPlace.parse(text).orElseThrow(() -> invalid("cursor")))
                .orElse(PlanPlace.START);
        return listPlans.page(filter, after, page.limit());
    }

    private static PlanState state(String text) {
        return Arrays.stream(PlanState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("state"));
    }

    private static Problem invalid(String parameter) {
        return Problem.of(PlatformProblem.INVALID_VALUE, parameter);
    }
}
