package org.itahub.assessment.analysis.rest;

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
import org.itahub.assessment.analysis.ReadTriage;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Parameters;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.platform.problem.Problem;

/** What a result tells: triage, and where each figure comes from. */
@Path("/api/v1/agencies/{code}/assessments/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class AnalysisResource {

    private final ReadResults results;
    private final ReadTriage triage;

    AnalysisResource(ReadResults results, ReadTriage triage) {
        this.results = results;
        this.triage = triage;
    }

    @GET
    @Path("triage")
    @RunOnVirtualThread
    @Operation(
            summary = "Sort the indicators by what they ask of the agency",
            description =
                    "Policy 1: three classes (standard: under 85 urgent, 85 to under 100 improve, 100 keep). Policy 2: "
                            + "two classes (90). Policy 3: per instrument the questions at its three lowest distinct scores are weak "
                            + "points, urgent under 85, those at its three highest under 100 points to develop; an indicator asks "
                            + "what its most pressing question does, or its score where it was entered as one. Scores as shown. With "
                            + "each its weak items and the points of the total that could be recovered.")
    public TriageResponse triage(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @Parameter(
                            description =
                                    "1, 2, 3 or another policy of the year's framework, with that year's thresholds; "
                                            + "without it the agency's choice, policy 1 where it made none")
                    @QueryParam("policy")
                    String policy,
            @Parameter(description = Revisions.WHICH, example = "1") @QueryParam("revision") String revision) {
        Optional<Integer> number = Optional.ofNullable(policy).map(text -> Parameters.positive("policy", text));
        ScoredAssessment scored = results.read(code, year, Revisions.parse(revision));
        return TriageResponse.of(scored, triage.of(scored, number));
    }

    @GET
    @Path("provenance/{figure}")
    @RunOnVirtualThread
    @Operation(
            summary = "Show how a figure came about, down to the items",
            description = "The figure is total, or the code of an instrument, indicator, sub-indicator or item.")
    public ProvenanceResponse provenance(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @Parameter(example = "10.2") @PathParam("figure") String figure,
            @Parameter(description = Revisions.WHICH, example = "1") @QueryParam("revision") String revision) {
        ScoredAssessment scored = results.read(code, year, Revisions.parse(revision));
        Figure found =
                scored.sheet().figure(figure).orElseThrow(() -> Problem.of(AssessmentProblem.FIGURE_NOT_FOUND, figure));
        return ProvenanceResponse.of(scored, found);
    }
}
