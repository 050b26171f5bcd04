package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.RefreshIssues;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/refresh")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanRefreshResource {
    private final RefreshIssues refreshIssues;

    PlanRefreshResource(RefreshIssues refreshIssues) {
        this.refreshIssues = refreshIssues;
    }

    @POST
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Propose the issues of a draft or returned plan anew, after its result was corrected",
            description = "Measures stay, under the new number of their indicator's issue, or under none where the "
                    + "corrected result calls for that issue no more. If-Match makes a repeated call harmless. Refusals "
                    + "of its own: plan-not-found (404), plan-frozen, result-not-published (409), "
                    + "assessment-service-unavailable (503).")
    @APIResponse(responseCode = "200", description = "Refreshed")
    @APIResponse(responseCode = "503", description = "The assessment service does not answer; try again")
    public RestResponse<PlanResponse> refresh(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PlanAnswers.ok(refreshIssues.of(code, FiscalYears.parse(year), ifMatch));
    }
}
