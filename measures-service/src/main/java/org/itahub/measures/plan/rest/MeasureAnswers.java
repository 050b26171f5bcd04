package org.itahub.measures.plan.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.itahub.measures.plan.EditMeasures;
import org.itahub.platform.http.ETags;
import org.jboss.resteasy.reactive.RestResponse;

/** A measure that was edited, with its plan's entity tag. */
final class MeasureAnswers {
    private MeasureAnswers() {}

    static RestResponse<MeasureResponse> ok(EditMeasures.Edited edited) {
        return ETags.ok(MeasureResponse.of(edited.measure()), edited.planVersion());
    }

    /** 201 at the measure's number below the address that was asked. */
    static RestResponse<MeasureResponse> created(EditMeasures.Edited edited, UriInfo uri) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, MeasureResponse.of(edited.measure()))
                .location(uri.getRequestUriBuilder()
                        .path(Integer.toString(edited.measure().no()))
                        .build())
                .header(HttpHeaders.ETAG, ETags.of(edited.planVersion()))
                .build();
    }

    static RestResponse<Void> removed(EditMeasures.Edited edited) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.ETAG, ETags.of(edited.planVersion()))
                .build();
    }
}
