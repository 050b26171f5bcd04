package org.itahub.assessment.crosswalk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.itahub.assessment.crosswalk.Crosswalks;
import org.itahub.assessment.crosswalk.PutCrosswalk;
import org.itahub.assessment.crosswalk.StoredCrosswalk;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Which item of one year became which of another. */
@Path("/api/v1/frameworks/{from}/crosswalks/{to}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class CrosswalkResource {

    private final Crosswalks crosswalks;
    private final PutCrosswalk put;

    CrosswalkResource(Crosswalks crosswalks, PutCrosswalk put) {
        this.crosswalks = crosswalks;
        this.put = put;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read which item of one year became which of another",
            description =
                    "Between any two years, in either direction: as it was put, or derived over the years between. "
                            + "Refusals of its own: crosswalk-not-found (404).")
    public RestResponse<CrosswalkResponse> get(
            @Parameter(example = "2565") @PathParam("from") int from,
            @Parameter(example = "2566") @PathParam("to") int to) {
        return crosswalks
                .stored(from, to)
                .map(stored -> ETags.ok(CrosswalkResponse.of(stored), stored.version()))
                .orElseGet(() -> RestResponse.ok(CrosswalkResponse.of(crosswalks.between(from, to))));
    }

    @PUT
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Write down which item became which, or correct it",
            description =
                    "Every item of both years has to be accounted for exactly once. A correction is a further version: it "
                            + "needs the ETag that was read and a reason, and what was in force before is kept. Refusals of "
                            + "its own: framework-not-found (404), crosswalk-years-out-of-order, crosswalk-refused with "
                            + "every fault, crosswalk-reason-required (422).")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = CrosswalkResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = CrosswalkResponse.class)))
    public RestResponse<CrosswalkResponse> put(
            @PathParam("from") int from,
            @PathParam("to") int to,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CrosswalkRequest crosswalk) {
        PutCrosswalk.Outcome outcome = put.put(from, to, crosswalk.toMappings(), crosswalk.reasonIfAny(), ifMatch);
        StoredCrosswalk stored = outcome.stored();
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        CrosswalkResponse.of(stored))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }
}
