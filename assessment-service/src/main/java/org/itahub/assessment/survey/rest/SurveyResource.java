package org.itahub.assessment.survey.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.ReadSurveys;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The surveys of an agency's year. */
@Path("/api/v1/agencies/{code}/assessments/{year}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyResource {

    private final ReadSurveys surveys;
    private final SurveyAnswers answers;

    SurveyResource(ReadSurveys surveys, SurveyAnswers answers) {
        this.surveys = surveys;
        this.answers = answers;
    }

    /** The surveys of a year. */
    @Schema(name = "Surveys", examples = "{\"surveys\": [" + SurveyResponse.EXAMPLE + "]}")
    record SurveysOfYear(List<SurveyResponse> surveys) {}

    @GET
    @RunOnVirtualThread
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_APPROVER,
        Role.HUB_OFFICER,
        Role.HUB_ADMIN,
        Role.ASSESSOR,
        Role.SYSTEM
    })
    @Operation(summary = "Read how far each survey of the year has got: answered, needed, missing")
    public SurveysOfYear list(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year) {
        return new SurveysOfYear(
                surveys.ofYear(code, year).stream().map(answers::entry).toList());
    }

    @GET
    @Path("{instrument}")
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
            summary = "Read a survey and how far it has got",
            description = "Refusals of its own: survey-not-found (404).")
    public RestResponse<SurveyResponse> get(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "EIT") @PathParam("instrument") String instrument) {
        return answers.of(RestResponse.Status.OK, surveys.one(code, year, instrument));
    }
}
