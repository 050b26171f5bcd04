package org.itahub.measures.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.MeasureNumbers;
import org.itahub.measures.plan.EditMeasures;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "A measure is a part of its plan and shares the plan's entity tag")
public class MeasureResource {
    private final EditMeasures edit;

    MeasureResource(EditMeasures edit) {
        this.edit = edit;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Add a measure under the next number",
            description =
                    "Refusals of its own: plan-not-found (404), plan-frozen (409), measure-invalid (with "
                            + "item-unknown, unit-unknown, period-month-unknown and others), too-many-measures (422). Takes an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureResponse.class)))
    public RestResponse<MeasureResponse> add(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @NotNull @Valid MeasureRequest request,
            UriInfo uri) {
        return MeasureAnswers.created(
                edit.add(code, FiscalYears.parse(year), request.measure(0, FiscalYears.parse(year))), uri);
    }

    @PUT
    @Path("/{no}")
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Replace a measure",
            description = "Refusals of its own: plan-not-found, measure-not-found (404), plan-frozen (409), "
                    + "measure-invalid (422).")
    public RestResponse<MeasureResponse> replace(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @PathParam("no") String no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeasureRequest request) {
        return MeasureAnswers.ok(edit.replace(
                code,
                FiscalYears.parse(year),
                request.measure(MeasureNumbers.parse(no), FiscalYears.parse(year)),
                ifMatch));
    }

    @DELETE
    @Path("/{no}")
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Take a measure out; the others keep their numbers",
            description = "Refusals of its own: plan-not-found, measure-not-found (404), plan-frozen (409).")
    public RestResponse<Void> remove(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @PathParam("no") String no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return MeasureAnswers.removed(edit.remove(code, FiscalYears.parse(year), MeasureNumbers.parse(no), ifMatch));
    }
}
