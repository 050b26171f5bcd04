package org.itahub.measures.progress.rest;

import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.measures.progress.StoredProgress;
import org.itahub.measures.progress.WriteProgress;
import org.itahub.platform.http.ETags;
import org.jboss.resteasy.reactive.RestResponse;

/** A stored report with its entity tag. */
final class ProgressAnswers {
    private ProgressAnswers() {}

    static RestResponse<ProgressResponse> ok(StoredProgress stored) {
        return ETags.ok(ProgressResponse.of(stored), stored.version());
    }

    /** 201 for the first draft. */
    static RestResponse<ProgressResponse> kept(WriteProgress.Kept kept) {
        return RestResponse.ResponseBuilder.create(
                        kept.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        ProgressResponse.of(kept.stored()))
                .header(HttpHeaders.ETAG, ETags.of(kept.stored().version()))
                .build();
    }
}
