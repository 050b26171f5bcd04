package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.plan.CheckO42;
import org.itahub.measures.plan.DraftPlan;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {
    private final PlanReader reader;
    private final DraftPlan draftPlan;
    private final CheckO42 checkO42;

    PlanResource(PlanReader reader, DraftPlan draftPlan, CheckO42 checkO42) {
        this.reader = reader;
        this.draftPlan = draftPlan;
        this.checkO42 = checkO42;
    }

    @GET
    @Operation(
            summary = "The plan: the one in force for everyone, the newest version for callers who reach the agency",
            description = "Callers who reach the agency see the whole plan; everyone else sees the newest published "
                    + "version with posts without their holders, and the signatures that published it without names or "
                    + "returns. A signature's contentHash names the text that was signed; matchesCurrentText says "
                    + "whether it is the one shown. Refusals of its own: plan-not-found (404).")
    public RestResponse<PlanResponse> read(@PathParam("code") String code, @PathParam("year") String year) {
        StoredPlan stored = reader.read(code, FiscalYears.parse(year));
        return reader.seesWhole(code) ? PlanAnswers.ok(stored) : PlanAnswers.published(stored);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Draft the plan from the published result of the year before",
            description =
                    "One issue per indicator in the classes URGENT and IMPROVE; first measures from last year's plan and "
                            + "the library, if wanted. Refusals of its own: plan-exists, result-not-published, "
                            + "last-years-plan-not-published (409), too-many-measures (422), assessment-service-unavailable (503). "
                            + "Takes an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanResponse.class)))
    @APIResponse(responseCode = "503", description = "The assessment service does not answer; try again")
    public RestResponse<PlanResponse> draft(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @Valid DraftPlanRequest request,
            UriInfo uri) {
        StoredPlan stored = draftPlan.of(
                code, FiscalYears.parse(year), DraftPlanRequest.policyOf(request), DraftPlanRequest.sourcesOf(request));
        return PlanAnswers.created(stored, uri);
    }

    @GET
    @Path("/checks/o42")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(
            summary = "Whether the plan meets O42: by which measures, and what to do for what is not met",
            description = "In any state of the plan. Refusals of its own: plan-not-found (404).")
    public O42Response o42(@PathParam("code") String code, @PathParam("year") String year) {
        return O42Response.of(checkO42.of(code, FiscalYears.parse(year)));
    }
}
