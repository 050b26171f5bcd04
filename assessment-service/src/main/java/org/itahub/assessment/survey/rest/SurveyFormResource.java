package org.itahub.assessment.survey.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.survey.OpenSurvey;
import org.jboss.resteasy.reactive.RestResponse;

/** What somebody is asked who holds a token or the key of an open link. */
@Path("/api/v1/survey-form")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answering a survey")
public class SurveyFormResource {

    private final OpenSurvey open;

    SurveyFormResource(OpenSurvey open) {
        this.open = open;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "Read the questions",
            description = "Refusals of its own: survey-key-unknown (404, also for a revoked key), survey-not-open-yet, "
                    + "survey-closed and survey-token-used (409).")
    public RestResponse<FormResponse> read(
            @Parameter(description = "What stands behind the # of the link", example = "lZ7cO0vJx0y3m1m2h5x8b8w")
                    @HeaderParam("Survey-Key")
                    String key) {
        return RestResponse.ResponseBuilder.ok(FormResponse.of(open.with(key)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
