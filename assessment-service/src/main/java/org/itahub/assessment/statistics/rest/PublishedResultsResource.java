package org.itahub.assessment.statistics.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.problem.Parameters;
import org.itahub.assessment.statistics.ListedResult;
import org.itahub.assessment.statistics.ResultFilter;
import org.itahub.assessment.statistics.ResultOrder;
import org.itahub.assessment.statistics.store.ResultList;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.kept.KeptAnswers;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Every published result, page by page. */
@Path("/api/v1/results")
@Tag(name = "Statistics")
public class PublishedResultsResource {

    private final ResultList results;
    private final KeptAnswers kept;
    private final OpenData openData;

    PublishedResultsResource(ResultList results, KeptAnswers kept, OpenData openData) {
        this.results = results;
        this.kept = kept;
        this.openData = openData;
    }

    @GET
    @RunOnVirtualThread
    @Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
    @Operation(
            summary = "List published results",
            description =
                    "The newest published revision of each agency and year, for everybody, as JSON or CSV (Accept, "
                            + "or /api/v1/results.csv). Sorted by agencyCode, total or -total.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header leads to the next one",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultsPage.class)),
                @Content(mediaType = OpenData.CSV, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @Parameter(description = "Buddhist-era fiscal year", example = "2565") @QueryParam("fiscalYear")
                    String fiscalYear,
            @Parameter(description = "Province in Thai", example = "พิษณุโลก") @QueryParam("province") String province,
            @Parameter(description = "Kind of agency") @QueryParam("type") String type,
            @Parameter(description = "Code of a level") @QueryParam("level") String level,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        ResultFilter filter = new ResultFilter(
                Optional.ofNullable(fiscalYear).map(text -> Parameters.positive("fiscalYear", text)),
                Optional.ofNullable(province),
                Optional.ofNullable(type).map(text -> Parameters.constant("type", AgencyType.class, text)),
                Optional.ofNullable(level));
        ResultOrder order = ResultOrder.of(page.sort(ResultOrder.parameters(), ResultOrder.BY_AGENCY.parameter()));
        Optional<ResultOrder.Place> after = page.after()
                .map(text -> ResultOrder.Place.parse(text)
                        .orElseThrow(() -> Problem.of(PlatformProblem.INVALID_VALUE, "cursor")));
        int limit = page.limit();
        String topic = filter.province().map(Topics::province).orElse(Topics.NATION);
        return kept.forEverybody(topic, () -> {
                    List<ListedResult> found = results.find(filter, order, after, limit + 1);
                    List<ListedResult> shown = found.subList(0, Math.min(limit, found.size()));
                    Optional<String> next = found.size() > limit
                            ? Optional.of(shown.getLast().place().toString())
                            : Optional.empty();
                    return openData.write(ResultsPage.of(shown), headers).page(next);
                })
                .toResponse();
    }
}
