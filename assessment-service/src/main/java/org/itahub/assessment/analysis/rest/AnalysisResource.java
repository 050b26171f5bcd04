package org.itahub.assessment.analysis.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
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
import org.itahub.assessment.framework.domain.TriagePolicy;
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

    private static final String REVISION = "A published revision; without it the newest state that the caller may see";

    private final ReadResults results;

    AnalysisResource(ReadResults results) {
        this.results = results;
    }

    @GET
    @Path("triage")
    @RunOnVirtualThread
    @Operation(
            summary = "Sort the indicators by what they ask of the agency",
            description =
                    "Policy 1: under 85 urgent, 85 to under 100 improve, 100 keep; scores as shown. With each its "
                            + "weak items and the points of the total that could be recovered.")
    public TriageResponse triage(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @Parameter(description = "Number of the framework's triage policy") @QueryParam("policy") @DefaultValue("1")
                    String policy,
            @Parameter(description = REVISION, example = "1") @QueryParam("revision") String revision) {
        int number = Parameters.positive("policy", policy);
        ScoredAssessment scored = read(code, year, revision);
        TriagePolicy found = scored.sheet()
                .framework()
                .triagePolicy(number)
                .orElseThrow(() -> Problem.of(AssessmentProblem.TRIAGE_POLICY_UNKNOWN, number));
        return TriageResponse.of(scored, found);
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
            @Parameter(description = REVISION, example = "1") @QueryParam("revision") String revision) {
        ScoredAssessment scored = read(code, year, revision);
        Figure found =
                scored.sheet().figure(figure).orElseThrow(() -> Problem.of(AssessmentProblem.FIGURE_NOT_FOUND, figure));
        return ProvenanceResponse.of(scored, found);
    }

    private ScoredAssessment read(String code, int year, String revision) {
        return results.read(
                code, year, Optional.ofNullable(revision).map(text -> Parameters.positive("revision", text)));
    }
}
