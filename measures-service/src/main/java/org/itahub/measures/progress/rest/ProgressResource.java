package org.itahub.measures.progress.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.progress.ProgressReader;
import org.itahub.measures.progress.SubmitProgress;
import org.itahub.measures.progress.WriteProgress;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/{no}/progress/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressResource {
    private final ProgressReader reader;
    private final WriteProgress writeProgress;
    private final SubmitProgress submitProgress;
    private final Clock clock;

    ProgressResource(ProgressReader reader, WriteProgress writeProgress, SubmitProgress submitProgress, Clock clock) {
        this.reader = reader;
        this.writeProgress = writeProgress;
        this.submitProgress = submitProgress;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "A measure's report: an accepted one for everyone, another for callers who reach the agency",
            description = "Refusals of its own: plan-not-found, measure-not-found, progress-not-found (404), "
                    + "plan-not-published (409), quarter-outside-plan-year (422).")
    public RestResponse<ProgressResponse> read(@BeanParam ProgressAddress address) {
        return ProgressAnswers.ok(reader.read(address.parsed()));
    }

    @PUT
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Keep the draft of a report, complete or not",
            description = "The first draft needs no If-Match, a change does. Refusals of its own: plan-not-found, "
                    + "measure-not-found (404), plan-not-published, progress-closed, quarter-locked (409), "
                    + "quarter-outside-plan-year, quarter-not-begun, reported-on-outside-quarter, "
                    + "obstacle-code-unknown, deliverable-link-invalid (422).")
    @APIResponseSchema(value = ProgressResponse.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "First draft kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressResponse.class)))
    public RestResponse<ProgressResponse> write(
            @BeanParam ProgressAddress address,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgressRequest request) {
        return ProgressAnswers.kept(writeProgress.at(address.parsed(), request.report(LocalDate.now(clock)), ifMatch));
    }

    @POST
    @Path("/submit")
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Hand the report to the supervisor",
            description = "Refusals of its own: progress-not-found (404), progress-closed, quarter-locked (409), "
                    + "progress-inconsistent with everything that is to be put right (422).")
    public RestResponse<ProgressResponse> submit(
            @BeanParam ProgressAddress address, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ProgressAnswers.ok(submitProgress.at(address.parsed(), ifMatch));
    }
}
