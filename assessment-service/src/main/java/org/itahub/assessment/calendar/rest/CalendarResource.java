package org.itahub.assessment.calendar.rest;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.PutCalendar;
import org.itahub.assessment.calendar.YearCalendar;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendar of each year's assessment. */
@Path("/api/v1/assessment-calendars/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarResource {

    private final Calendars calendars;
    private final PutCalendar put;

    CalendarResource(Calendars calendars, PutCalendar put) {
        this.calendars = calendars;
        this.put = put;
    }

    @GET
    @Operation(
            summary = "When a year's assessment does what",
            description =
                    "A year that the hub has set no calendar for has the usual one. Days are Thailand's. Refusal of "
                            + "its own: calendar-not-found (404).")
    public RestResponse<CalendarResponse> get(@Parameter(example = "2565") @PathParam("year") int year) {
        YearCalendar calendar = calendars.of(year);
        return ETags.ok(CalendarResponse.of(calendar), calendar.version());
    }

    @PUT
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Set a year's calendar, or change it",
            description = "The first setting needs no If-Match. Refusals of its own: calendar-not-found (404), "
                    + "calendar-window-reversed, calendar-out-of-order, calendar-outside-year, or calendar-refused where "
                    + "there are several (422).")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    public RestResponse<CalendarResponse> put(
            @Parameter(example = "2565") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CalendarRequest request) {
        PutCalendar.Outcome outcome = put.put(year, request.toCalendar(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        CalendarResponse.of(outcome.stored()))
                .header(HttpHeaders.ETAG, ETags.of(outcome.stored().version()))
                .build();
    }
}
