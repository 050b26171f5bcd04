package org.itahub.assessment.survey.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.ChangeLink;
import org.itahub.assessment.survey.QrCodes;
import org.itahub.assessment.survey.ReadSurveys;
import org.itahub.assessment.survey.SurveyLinks;
import org.itahub.assessment.survey.SurveyProblem;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The open link of a survey. */
@Path("/api/v1/agencies/{code}/assessments/{year}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyLinkResource {

    private final ChangeLink link;
    private final ReadSurveys surveys;
    private final SurveyLinks links;
    private final SurveyAnswers answers;

    SurveyLinkResource(ChangeLink link, ReadSurveys surveys, SurveyLinks links, SurveyAnswers answers) {
        this.link = link;
        this.surveys = surveys;
        this.links = links;
        this.answers = answers;
    }

    @POST
    @Path("{instrument}/link")
    @Idempotent
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Give the survey an open link, or a new one in its place",
            description = "The link before leads nowhere from then on. Refusals of its own: survey-not-found (404), "
                    + "survey-takes-no-link (409).")
    public RestResponse<SurveyResponse> renew(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "EIT") @PathParam("instrument") String instrument,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        link.renew(code, year, instrument, SurveyTags.version(ifMatch));
        return answers.of(RestResponse.Status.OK, surveys.one(code, year, instrument));
    }

    @DELETE
    @Path("{instrument}/link")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Revoke the open link",
            description = "Refusals of its own: survey-not-found (404), survey-takes-no-link (409).")
    public RestResponse<SurveyResponse> revoke(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "EIT") @PathParam("instrument") String instrument,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        link.revoke(code, year, instrument, SurveyTags.version(ifMatch));
        return answers.of(RestResponse.Status.OK, surveys.one(code, year, instrument));
    }

    @GET
    @Path("{instrument}/qr.svg")
    @Produces("image/svg+xml")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Draw the open link as a QR code",
            description = "Refusals of its own: survey-not-found and survey-link-missing (404).")
    public String qrCode(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "2565") @PathParam("year") int year,
            @Parameter(example = "EIT") @PathParam("instrument") String instrument) {
        return surveys.one(code, year, instrument)
                .survey()
                .linkKey()
                .map(links::to)
                .map(QrCodes::svg)
                .orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_LINK_MISSING, instrument));
    }
}
