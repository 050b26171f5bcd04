package org.itahub.measures.evidence.rest;

import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.measures.evidence.AddEvidence;
import org.itahub.measures.evidence.EvidenceReader;
import org.itahub.platform.http.ETags;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to whatever adds evidence. */
final class EvidenceAnswers {
    private EvidenceAnswers() {}

    static RestResponse<EvidenceResponse> created(AddEvidence.Added added) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, EvidenceResponse.of(added.report(), added.kept()))
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/" + added.report().evidencePath() + "/"
                                + added.kept().id())
                .header(HttpHeaders.ETAG, ETags.of(EvidenceReader.VERSION))
                .build();
    }
}
