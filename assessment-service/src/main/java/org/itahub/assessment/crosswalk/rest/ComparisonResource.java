package org.itahub.assessment.crosswalk.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.crosswalk.CompareFrameworks;
import org.itahub.assessment.problem.Parameters;

/** Two years' frameworks side by side. */
@Path("/api/v1/frameworks/{year}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class ComparisonResource {

    private final CompareFrameworks compare;

    ComparisonResource(CompareFrameworks compare) {
        this.compare = compare;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Compare two years' frameworks",
            description =
                    "Always from the earlier to the later of the two: items added, dropped, renumbered, merged, split, "
                            + "reworded, reweighted and answered otherwise; instruments, indicators, sub-indicators and levels that "
                            + "changed. Refusals of its own: framework-not-found (404).")
    public ComparisonResponse get(
            @Parameter(example = "2566") @PathParam("year") int year,
            @Parameter(description = "The other year; without it the year before", example = "2565") @QueryParam("with")
                    String with) {
        int other = Optional.ofNullable(with)
                .map(text -> Parameters.positive("with", text))
                .orElse(year - 1);
        return ComparisonResponse.of(compare.compare(year, other));
    }
}
