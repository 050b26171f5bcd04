package org.itahub.assessment.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.itahub.assessment.collection.CollectResults;
import org.itahub.assessment.result.PutResults;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Making a year's result from what the hub counted and checked, instead of entering it. */
@Path("/api/v1/agencies/{code}/assessments/{year}/results/collected")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class CollectedResultsResource {

    private final CollectResults collect;

    CollectedResultsResource(CollectResults collect) {
        this.collect = collect;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.ASSESSOR})
    @Operation(
            summary = "Make the draft of the result from answered surveys and decided disclosure items",
            description =
                    "The scores stay exact: provenance shows each as a fraction and how many people answered. The "
                            + "draft replaces what was entered. The first result of a year needs no If-Match and answers 201. "
                            + "Where fewer than five answered a survey, its questions are left out; once all else is known, the "
                            + "draft is the total alone. Refusals of its own: nothing-collected and reason-required (422).")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the draft of a correction begun",
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "First scores of the year",
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    public RestResponse<AssessmentResponse> collect(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(description = "The ETag that was read; not needed where the year has no result yet")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid CollectRequest request) {
        PutResults.Outcome outcome = collect.collect(code, year, CollectRequest.reasonOf(request), ifMatch);
        return AssessmentAnswers.of(
                outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, outcome.stored());
    }
}
