package org.itahub.assessment.survey.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.itahub.assessment.survey.PutSurvey;
import org.itahub.assessment.survey.ReadSurveys;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** What an agency settles about a survey. */
@Path("/api/v1/agencies/{code}/assessments/{year}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyTermsResource {

    private final PutSurvey put;
    private final ReadSurveys surveys;
    private final SurveyAnswers answers;

    SurveyTermsResource(PutSurvey put, ReadSurveys surveys, SurveyAnswers answers) {
        this.put = put;
        this.surveys = surveys;
        this.answers = answers;
    }

    @PUT
    @Path("{instrument}")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Settle a survey: how many could answer, and when",
            description = "A new survey needs no If-Match and answers 201. IIT goes by personal tokens, the others by "
                    + "one open link. Refusals of its own: survey-instrument-unknown (404), survey-dates-reversed and "
                    + "survey-takes-no-short-code (422).")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SurveyResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = SurveyResponse.class)))
    public RestResponse<SurveyResponse> put(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "EIT") @PathParam("instrument") String instrument,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SurveyRequest request) {
        PutSurvey.Outcome outcome = put.put(code, year, instrument, request.toTerms(), SurveyTags.version(ifMatch));
        return answers.of(
                outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                surveys.one(code, year, instrument));
    }
}
