package org.itahub.measures.progress.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.progress.ReviewProgress;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/measures/{no}/progress/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressReviewResource {
    private final ReviewProgress reviewProgress;

    ProgressReviewResource(ReviewProgress reviewProgress) {
        this.reviewProgress = reviewProgress;
    }

    @POST
    @Path("/accept")
    @Idempotent
    @RolesAllowed(Role.AGENCY_APPROVER)
    @Operation(
            summary = "Accept the report, which makes it public",
            description = "Refusals of its own: progress-not-found (404), progress-not-submitted (409).")
    public RestResponse<ProgressResponse> accept(
            @BeanParam ProgressAddress address, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ProgressAnswers.ok(reviewProgress.accept(address.parsed(), ifMatch));
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed(Role.AGENCY_APPROVER)
    @Operation(
            summary = "Give the report back with a reason",
            description = "Refusals of its own: progress-not-found (404), progress-not-submitted (409), reason-missing "
                    + "(422).")
    public RestResponse<ProgressResponse> giveBack(
            @BeanParam ProgressAddress address,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return ProgressAnswers.ok(reviewProgress.giveBack(address.parsed(), request.reason(), ifMatch));
    }
}
