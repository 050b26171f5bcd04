package org.itahub.assessment.result.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.result.PublishResult;
import org.itahub.assessment.result.PutResults;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** An agency's result of one year: entered, published, corrected, read. */
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Tag(name = "Assessments")
public class AssessmentResource {

    private final PutResults put;
    private final PublishResult publish;
    private final ReadResults results;

    AssessmentResource(PutResults put, PublishResult publish, ReadResults results) {
        this.put = put;
        this.publish = publish;
        this.results = results;
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
    public RestResponse<AssessmentResponse> putResults(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ResultsRequest request) {
        PutResults.Outcome outcome = put.put(code, year, request.toEntered(), ifMatch);
        return answer(outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, outcome.stored());
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
            @PathParam("code") String code,
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(RestResponse.Status.OK, publish.publish(code, year, ifMatch));
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the result",
            description =
                    "Callers whose token covers the agency see the working state, everybody else the newest published "
                            + "revision.")
    public RestResponse<AssessmentResponse> get(@PathParam("code") String code, @PathParam("year") int year) {
        return answer(RestResponse.Status.OK, results.read(code, year, Optional.empty()));
    }

    @GET
    @Path("revisions/{revision}")
    @RunOnVirtualThread
    @Operation(summary = "Read a published revision, which never changes")
    public AssessmentResponse getRevision(
            @PathParam("code") String code, @PathParam("year") int year, @PathParam("revision") int revision) {
        return AssessmentResponse.of(results.read(code, year, Optional.of(revision)));
    }

    private static RestResponse<AssessmentResponse> answer(RestResponse.Status status, ScoredAssessment scored) {
        return RestResponse.ResponseBuilder.create(status, AssessmentResponse.of(scored))
                .header(HttpHeaders.ETAG, ETags.of(scored.assessment().version()))
                .build();
    }
}
