package org.itahub.assessment.survey.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.assessment.survey.SurveyLinks;
import org.itahub.assessment.survey.SurveyStanding;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a survey and its tag. */
@ApplicationScoped
class SurveyAnswers {

    private final SurveyLinks links;

    SurveyAnswers(SurveyLinks links) {
        this.links = links;
    }

    SurveyResponse entry(SurveyStanding standing) {
        return SurveyResponse.of(standing, links);
    }

    RestResponse<SurveyResponse> of(RestResponse.Status status, SurveyStanding standing) {
        SurveyResponse answer = entry(standing);
        return RestResponse.ResponseBuilder.create(status, answer)
                .header(HttpHeaders.ETAG, SurveyTags.of(standing.survey().version(), answer))
                .build();
    }
}
