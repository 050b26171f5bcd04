package org.itahub.assessment.disclosure.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.ReadDisclosures;
import org.itahub.assessment.disclosure.Reasons;
import org.jboss.resteasy.reactive.RestResponse;

/** What was lost of an agency's disclosures, for the analysis that it has to publish. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures/lost")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class LostItemsResource {

    private final ReadDisclosures reader;
    private final Reasons reasons;

    LostItemsResource(ReadDisclosures reader, Reasons reasons) {
        this.reader = reader;
        this.reasons = reasons;
    }

    @GET
    @Operation(
            summary = "The items that were found lost, in the framework's order, and what was missing of each",
            description =
                    "Everybody's once the year's result is published, without who found it; before that for whoever's "
                            + "reach covers the agency. Refusals of its own: disclosures-not-found, framework-not-found (404).")
    public RestResponse<LostItemsResponse> lost(@BeanParam YearPath path) {
        return RestResponse.ok(LostItemsResponse.of(path.code, path.year, reader.list(path.code, path.year), reasons));
    }
}
