package org.itahub.measures.deadlines.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.deadlines.DeadlineProblem;
import org.itahub.measures.deadlines.Holidays;
import org.itahub.measures.deadlines.SetHolidays;
import org.itahub.measures.deadlines.StoredHolidays;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/holidays/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class HolidayResource {
    private final Holidays holidays;
    private final SetHolidays setHolidays;

    HolidayResource(Holidays holidays, SetHolidays setHolidays) {
        this.holidays = holidays;
        this.setHolidays = setHolidays;
    }

    @GET
    @Operation(
            summary = "The public holidays of a calendar year (Buddhist era)",
            description = "Refusals of its own: holidays-not-found (404).")
    public RestResponse<HolidaysResponse> read(@PathParam("year") String year) {
        int wanted = CalendarYears.parse(year);
        StoredHolidays stored =
                holidays.find(wanted).orElseThrow(() -> Problem.of(DeadlineProblem.HOLIDAYS_NOT_FOUND, wanted));
        return ETags.ok(HolidaysResponse.of(stored.year()), stored.version());
    }

    @PUT
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Enter the public holidays of a calendar year, or replace them",
            description = "The first list of a year needs no If-Match, a change does. Refusals of its own: "
                    + "holiday-invalid with each holiday-outside-year and holiday-twice (422).")
    @APIResponseSchema(value = HolidaysResponse.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HolidaysResponse.class)))
    public RestResponse<HolidaysResponse> set(
            @Parameter(example = "2571") @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HolidaysRequest request) {
        StoredHolidays stored = setHolidays.of(CalendarYears.parse(year), request.days(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        stored.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        HolidaysResponse.of(stored.year()))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }
}
