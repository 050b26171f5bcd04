package org.itahub.assessment.reconciliation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.result.ReadResults;
import org.itahub.platform.http.ETags;
import org.jboss.resteasy.reactive.RestResponse;

/** Reconciling one result. */
@Path("/api/v1/agencies/{code}/assessments/{year}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
public class ReconciliationResource {

    private final ReadResults results;

    ReconciliationResource(ReadResults results) {
        this.results = results;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Hold what was published against what its parts give",
            description =
                    "Judges each stated figure anew, by intervals: CONSISTENT where some scores within their rounding "
                            + "give it, NOT_DERIVABLE where too little is known, CONTRADICTORY otherwise, with the range and the "
                            + "likely cause. Whoever may read the result may read this. Refusal of its own: "
                            + "assessment-not-found (404).")
    public RestResponse<ReconciliationResponse> get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year) {
        var scored = results.read(code, year, Optional.empty());
        return ETags.ok(ReconciliationResponse.of(scored), scored.assessment().version());
    }
}
