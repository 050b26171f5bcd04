package org.itahub.assessment.result.rest;

import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.platform.http.ETags;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a result and the tag of its version. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    static RestResponse<AssessmentResponse> of(RestResponse.Status status, ScoredAssessment scored) {
        return RestResponse.ResponseBuilder.create(status, AssessmentResponse.of(scored))
                .header(HttpHeaders.ETAG, ETags.of(scored.assessment().version()))
                .build();
    }
}
