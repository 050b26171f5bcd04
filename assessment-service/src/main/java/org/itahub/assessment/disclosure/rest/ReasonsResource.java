package org.itahub.assessment.disclosure.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.Reason;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The coded reasons of findings. */
@Path("/api/v1/disclosure-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure findings")
public class ReasonsResource {

    private static final String BY_POSITION = "position";

    private final Reasons reasons;

    ReasonsResource(Reasons reasons) {
        this.reasons = reasons;
    }

    @GET
    @Operation(summary = "The reasons why an item is met or lost, in the order in which they are offered")
    public RestResponse<Page<ReasonResponse>> list(@BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_POSITION), BY_POSITION);
        return Page.of(Listed.behind(reasons.all(), Reason::code, page), page.limit(), Reason::code, ReasonResponse::of)
                .respond(uri);
    }
}
