package org.itahub.reporting.province.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.YearParameter;
import org.itahub.reporting.province.ReadOverview;
import org.itahub.reporting.province.WatchedProvinces;

@Path("/api/v1/provinces/{province}/overview/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provinces", description = "Figures of a province for those who answer for it")
public class OverviewResource {
    private final ReadOverview overview;
    private final WatchedProvinces watched;

    OverviewResource(ReadOverview overview, WatchedProvinces watched) {
        this.overview = overview;
        this.watched = watched;
    }

    @GET
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER, Role.SYSTEM})
    @Operation(
            summary = "A province at a glance: results of a year, plans and reports of the next",
            description =
                    "For the hub officer of the province, hub administrators and systems with scope overview:read")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OverviewResponse.class),
                            examples = @ExampleObject(name = "phitsanulok", value = OverviewExample.JSON)))
    @APIResponse(
            responseCode = "404",
            description = "province-not-in-scope: no such province, or outside the caller's scope",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public OverviewResponse get(
            @Parameter(description = "Thai name of the province", example = "พิษณุโลก") @PathParam("province")
                    String province,
            @Parameter(description = "Fiscal year of the results, Buddhist era", example = "2565") @PathParam("year")
                    String year) {
        watched.require(province);
        FiscalYear resultYear = YearParameter.of(year);
        return overview.of(province, resultYear)
                .map(OverviewResponse::of)
                .orElseThrow(() -> Problem.of(ReportingProblem.PROVINCE_NOT_IN_SCOPE, province));
    }
}
