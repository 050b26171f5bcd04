package org.itahub.measures.progress.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.deadlines.Reopenings;
import org.itahub.measures.progress.ReadReopenings;
import org.itahub.measures.progress.ReopenQuarter;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/quarters/{quarter}/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class ReopeningResource {
    private static final String NEWEST_FIRST = "-id";

    private final ReadReopenings readReopenings;
    private final ReopenQuarter reopenQuarter;
    private final Clock clock;

    ReopeningResource(ReadReopenings readReopenings, ReopenQuarter reopenQuarter, Clock clock) {
        this.readReopenings = readReopenings;
        this.reopenQuarter = reopenQuarter;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(
            summary = "The reopenings of the agency's quarter, newest first",
            description = "Refusals of its own: quarter-outside-plan-year (422).")
    public RestResponse<Page<ReopeningResponse>> list(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @PathParam("quarter") String quarter,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var rows = readReopenings.of(
                code, FiscalYears.parse(year), quarter, page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Long.toString(row.id()),
                        row -> ReopeningResponse.of(row, clock.instant()))
                .respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Take reports of a locked quarter again, until a named moment",
            description = "It ends by itself. A report submitted for the first time is late all the same. Accepted "
                    + "reports of the measures that are named are given back for correction. Refusals of its own: "
                    + "plan-not-found, measure-not-found (404), plan-not-published (409), quarter-outside-plan-year, "
                    + "quarter-not-begun, reopening-reason-missing, reopening-until-outside (422).")
    @APIResponse(
            responseCode = "201",
            description = "Reopened",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReopeningResponse.class)))
    public RestResponse<ReopeningResponse> reopen(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @PathParam("quarter") String quarter,
            @NotNull @Valid ReopeningRequest request,
            UriInfo uri) {
        Reopenings.Stored stored = reopenQuarter.of(code, FiscalYears.parse(year), quarter, request.wanted());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, ReopeningResponse.of(stored, clock.instant()))
                .location(uri.getRequestUri())
                .build();
    }
}
