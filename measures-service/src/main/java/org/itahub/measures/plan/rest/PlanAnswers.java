package org.itahub.measures.plan.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.platform.http.ETags;
import org.jboss.resteasy.reactive.RestResponse;

/** A stored plan with its entity tag. */
final class PlanAnswers {
    private PlanAnswers() {}

    static RestResponse<PlanResponse> ok(StoredPlan stored) {
        return ETags.ok(PlanResponse.of(stored.plan()), stored.version());
    }

    /** The public's view has the tag of its content: under the plan's own tag it could be taken for the whole plan. */
    static RestResponse<PlanResponse> published(StoredPlan stored) {
        return RestResponse.ok(PlanResponse.published(stored.plan()));
    }

    /** 201 at the address that was asked. */
    static RestResponse<PlanResponse> created(StoredPlan stored, UriInfo uri) {
        return created(stored, uri.getRequestUri());
    }

    static RestResponse<PlanResponse> created(StoredPlan stored, URI location) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, PlanResponse.of(stored.plan()))
                .location(location)
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }
}
