package org.itahub.measures.progress.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.progress.ProgressReader;
import org.itahub.measures.progress.StoredProgress;
import org.itahub.measures.progress.domain.Review;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/plans/{year}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class PlanProgressResource {
    private static final String BY_MEASURE = "measureNo";

    private final ProgressReader reader;

    PlanProgressResource(ProgressReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(
            summary = "The plan's reports by measure and quarter",
            description =
                    "The public sees accepted reports, callers who reach the agency see all. Refusals of its own: "
                            + "plan-not-found (404).")
    public RestResponse<Page<ProgressResponse>> list(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @QueryParam("quarter") String quarter,
            @QueryParam("review") String review,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of(BY_MEASURE), BY_MEASURE);
        List<StoredProgress> rows = reader.list(
                code,
                FiscalYears.parse(year),
                Optional.ofNullable(quarter).map(text -> Quarter.parse(text).orElseThrow(() -> invalid("quarter"))),
                Optional.ofNullable(review).map(PlanProgressResource::review),
                page.afterNumber(-1),
                page.limit() + 1);
        return Page.of(rows, page.limit(), stored -> Long.toString(ProgressStore.place(stored)), ProgressResponse::of)
                .respond(uri);
    }

    private static Review review(String text) {
        return Arrays.stream(Review.values())
                .filter(review -> review.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("review"));
    }

    private static Problem invalid(String parameter) {
        return Problem.of(PlatformProblem.INVALID_VALUE, parameter);
    }
}
