package org.itahub.assessment.result.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.result.ReadResults;
import org.itahub.platform.identity.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Reading an agency's result of one year. */
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AssessmentResource {

    private final ReadResults results;
    private final PublicResults publicAnswers;
    private final Caller caller;

    AssessmentResource(ReadResults results, PublicResults publicAnswers, Caller caller) {
        this.results = results;
        this.publicAnswers = publicAnswers;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the result",
            description =
                    "Callers whose token covers the agency see the working state, everybody else the newest published "
                            + "revision.")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    public RestResponse<?> get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year) {
        return caller.anonymous()
                ? publicAnswers.of(code, year)
                : AssessmentAnswers.of(RestResponse.Status.OK, results.read(code, year, Optional.empty()));
    }

    @GET
    @Path("revisions/{revision}")
    @RunOnVirtualThread
    @Operation(summary = "Read a published revision, which never changes")
    public AssessmentResponse getRevision(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "1") @PathParam("revision") int revision) {
        return AssessmentResponse.of(results.read(code, year, Optional.of(revision)));
    }
}
