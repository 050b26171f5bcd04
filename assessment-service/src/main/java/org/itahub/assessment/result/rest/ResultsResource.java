package org.itahub.assessment.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.itahub.assessment.result.PublishResult;
import org.itahub.assessment.result.PutResults;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Entering, publishing and correcting an agency's result of one year. */
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class ResultsResource {

    private final PutResults put;
    private final PublishResult publish;

    ResultsResource(PutResults put, PublishResult publish) {
        this.put = put;
        this.publish = publish;
    }

    @PUT
    @Path("results")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.ASSESSOR})
    @Operation(
            summary = "Enter the scores of a year",
            description =
                    "The first scores of a year need no If-Match and answer 201; every change needs the ETag that was "
                            + "read. Entering scores beside a published result begins its correction and needs a reason. Entering "
                            + "what is there already changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the draft of a correction begun",
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "First scores of the year",
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    public RestResponse<AssessmentResponse> putResults(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ResultsRequest request) {
        PutResults.Outcome outcome = put.put(code, year, request.toEntered(), ifMatch);
        return AssessmentAnswers.of(
                outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, outcome.stored());
    }

    @POST
    @Path("publish")
    @Idempotent
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Publish the draft",
            description =
                    "Freezes the draft as a revision that everybody may read and nobody can change, and sends the "
                            + "event org.itahub.assessment.published.v1. Refused while scores are missing.")
    public RestResponse<AssessmentResponse> publish(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return AssessmentAnswers.of(RestResponse.Status.OK, publish.publish(code, year, ifMatch));
    }
}
