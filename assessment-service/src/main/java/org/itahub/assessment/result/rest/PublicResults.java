package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.platform.http.ETags;
import org.itahub.platform.kept.KeptAnswer;
import org.itahub.platform.kept.KeptAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** What everybody may see of a result, written once while it holds. */
@ApplicationScoped
class PublicResults {

    private final ReadResults results;
    private final KeptAnswers kept;
    private final ObjectMapper mapper;

    PublicResults(ReadResults results, KeptAnswers kept, ObjectMapper mapper) {
        this.results = results;
        this.kept = kept;
        this.mapper = mapper;
    }

    RestResponse<Buffer> of(String agencyCode, int fiscalYear) {
        return kept.forEverybody("result " + agencyCode + " " + fiscalYear, () -> write(agencyCode, fiscalYear));
    }

    private KeptAnswer write(String agencyCode, int fiscalYear) {
        ScoredAssessment scored = results.read(agencyCode, fiscalYear, Optional.empty());
        try {
            return KeptAnswer.json(
                    mapper.writeValueAsBytes(AssessmentResponse.of(scored)),
                    ETags.of(scored.assessment().version()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result can always be written as JSON", e);
        }
    }
}
