package org.itahub.assessment.survey.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.FindOddities;
import org.itahub.assessment.survey.ReadScores;
import org.itahub.platform.identity.Role;

/** What a year's surveys say so far. */
@Path("/api/v1/agencies/{code}/assessments/{year}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyScoresResource {

    private final ReadScores scores;
    private final FindOddities oddities;

    SurveyScoresResource(ReadScores scores, FindOddities oddities) {
        this.scores = scores;
        this.oddities = oddities;
    }

    @GET
    @Path("{instrument}/scores")
    @RunOnVirtualThread
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_APPROVER,
        Role.HUB_OFFICER,
        Role.HUB_ADMIN,
        Role.ASSESSOR,
        Role.SYSTEM
    })
    @Operation(
            summary = "Count the sheets and score them",
            description = "Counted at the moment of asking. While fewer than five have answered only their number is "
                    + "told. Refusals of its own: survey-not-found (404).")
    public ScoresResponse scores(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "EIT") @PathParam("instrument") String instrument) {
        return ScoresResponse.of(scores.read(code, year, instrument));
    }

    @GET
    @Path("flags")
    @RunOnVirtualThread
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.ASSESSOR})
    @Operation(
            summary = "See what looks odd about the answers",
            description =
                    "For a person to judge: nothing is deducted. more-answers-than-staff (tokens only), burst, "
                            + "straight-lining, identical-sheets, jump-against-last-year; the thresholds are the hub's settings.")
    public FlagsResponse flags(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year) {
        return FlagsResponse.of(oddities.of(code, year), oddities.thresholds());
    }
}
