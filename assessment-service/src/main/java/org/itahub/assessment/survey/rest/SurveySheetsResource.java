package org.itahub.assessment.survey.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.AcceptSheet;
import org.itahub.assessment.survey.Device;
import org.itahub.assessment.survey.DeviceBraked;
import org.itahub.assessment.survey.SurveyProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Where answers go. */
@Path("/api/v1/survey-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answering a survey")
public class SurveySheetsResource {

    private static final Accepted ACCEPTED = new Accepted(true);

    private final AcceptSheet accept;

    SurveySheetsResource(AcceptSheet accept) {
        this.accept = accept;
    }

    /** The sheet is kept. */
    @Schema(name = "SheetAccepted", examples = "{\"accepted\": true}")
    record Accepted(boolean accepted) {}

    @POST
    @RunOnVirtualThread
    @Operation(
            summary = "Send a sheet",
            description = "Every part of every question is answered by a step of its scale, and nothing else is sent. "
                    + "The same key again is answered 200 and adds nothing, for a used token too, so a sheet whose answer "
                    + "was lost can be sent again. Refusals of its own: survey-key-unknown (404, also for a revoked key), "
                    + "survey-not-open-yet, survey-closed and survey-token-used (409), survey-short-code-wrong (403), "
                    + "survey-device-braked (429 with Retry-After), sheet-refused with each sheet-item-unknown, "
                    + "answer-missing, answers-too-many and answer-unknown (422).")
    @APIResponse(
            responseCode = "200",
            description = "Kept before under the same key",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(responseCode = "429", description = "This device has sent many sheets; Retry-After says when to go on")
    public RestResponse<Accepted> send(
            @Parameter(description = "What stands behind the # of the link", example = "lZ7cO0vJx0y3m1m2h5x8b8w")
                    @HeaderParam("Survey-Key")
                    String key,
            @Context HttpServerRequest http,
            SheetRequest sheet) {
        try {
            boolean fresh = accept.accept(SheetRequest.toSent(sheet, key), device(http));
            return RestResponse.status(fresh ? RestResponse.Status.CREATED : RestResponse.Status.OK, ACCEPTED);
        } catch (DeviceBraked e) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
            throw Problem.of(SurveyProblem.SURVEY_DEVICE_BRAKED, e.seconds());
        }
    }

    private static Device device(HttpServerRequest http) {
        return new Device(http.remoteAddress().hostAddress(), String.valueOf(http.getHeader(HttpHeaders.USER_AGENT)));
    }
}
