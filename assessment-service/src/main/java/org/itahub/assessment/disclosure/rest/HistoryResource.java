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
import org.itahub.assessment.disclosure.ReadHistory;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened to a disclosure item. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class HistoryResource {

    private static final String BY_ID = "id";

    private final ReadHistory history;

    HistoryResource(ReadHistory history) {
        this.history = history;
    }

    @GET
    @Path("/{item}/history")
    @Operation(
            summary = "Every step of an item, in the order in which they were taken",
            description =
                    "For whoever's reach covers the agency. What single assessors found is told to assessors alone, and "
                            + "of others only once two have scored. Refusals of its own: disclosures-not-found, "
                            + "disclosure-item-not-found (404).")
    public RestResponse<Page<StepResponse>> history(
            @BeanParam ItemPath path, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_ID), BY_ID);
        ReadHistory.Part part = history.of(path.address(), page.afterNumber(0), page.limit() + 1);
        return Page.of(
                        part.steps(),
                        page.limit(),
                        step -> Long.toString(step.id()),
                        step -> StepResponse.of(step, part.people()))
                .respond(uri);
    }
}
