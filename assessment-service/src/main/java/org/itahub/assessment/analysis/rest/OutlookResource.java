package org.itahub.assessment.analysis.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.analysis.FindWay;
import org.itahub.assessment.analysis.TryChanges;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.result.ScoredAssessment;

/** What ranks where in a result, and what would change it. */
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class OutlookResource {

    private final ReadResults results;
    private final FindWay ways;
    private final TryChanges changes;

    OutlookResource(ReadResults results, FindWay ways, TryChanges changes) {
        this.results = results;
        this.ways = ways;
        this.changes = changes;
    }

    @GET
    @Path("rankings")
    @RunOnVirtualThread
    @Operation(
            summary = "Rank the figures of a kind, and tell strengths and weaknesses",
            description =
                    "Highest first. Scores as shown decide: equals share a rank, and the next one counts all before.")
    public RankingsResponse rankings(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @Parameter(description = "instrument, indicator, sub-indicator or item", example = "item")
                    @QueryParam("of")
                    @DefaultValue("indicator")
                    String of,
            @Parameter(description = Revisions.WHICH, example = "1") @QueryParam("revision") String revision) {
        return RankingsResponse.of(results.read(code, year, Revisions.parse(revision)), RankedKind.parse(of));
    }

    @GET
    @Path("shortest-way")
    @RunOnVirtualThread
    @Operation(
            summary = "Find the fewest items that, put right, reach a level or a total",
            description = "An item is put right when it scores 100. A level means that one or a better one, with its "
                    + "condition on every instrument where it has one; a total is read as shown. Items only: an indicator "
                    + "that was entered as a score has none.")
    public ShortestWayResponse shortestWay(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @Parameter(description = "Code of a level of the year's framework", example = "A") @QueryParam("level")
                    String level,
            @Parameter(description = "0 to 100 with two decimals at most") @QueryParam("total") String total,
            @Parameter(description = Revisions.WHICH, example = "1") @QueryParam("revision") String revision) {
        FindWay.Found found = ways.of(results.read(code, year, Revisions.parse(revision)), level, total);
        return ShortestWayResponse.of(found.scored(), found.level(), found.total(), found.way());
    }

    @POST
    @Path("what-if")
    @RunOnVirtualThread
    @Operation(
            summary = "Score the result as it would be with other scores or answers",
            description =
                    "Nothing is stored. Scores of items and indicators, and numbers of answers to questions, by the "
                            + "rules that hold for entered results. An indicator's score stands in for its items, an item's for the "
                            + "score of its indicator, which then needs its other items too.")
    public WhatIfResponse whatIf(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @Parameter(description = Revisions.WHICH, example = "1") @QueryParam("revision") String revision,
            @NotNull @Valid WhatIfRequest request) {
        ScoredAssessment scored = results.read(code, year, Revisions.parse(revision));
        return WhatIfResponse.of(scored, changes.apply(scored, request.toScores(), request.toAnswers()));
    }
}
