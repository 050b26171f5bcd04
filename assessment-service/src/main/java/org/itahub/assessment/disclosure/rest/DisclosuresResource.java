package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.CarryOverDisclosures;
import org.itahub.assessment.disclosure.ReadDisclosures;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** All that an agency discloses in a year. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class DisclosuresResource {

    private static final String BY_ITEM = "item";

    private final ReadDisclosures reader;
    private final CarryOverDisclosures carryOver;
    private final Reasons reasons;

    DisclosuresResource(ReadDisclosures reader, CarryOverDisclosures carryOver, Reasons reasons) {
        this.reader = reader;
        this.carryOver = carryOver;
        this.reasons = reasons;
    }

    @GET
    @Operation(
            summary = "All disclosure items of the year in the framework's order, and what is missing of each",
            description =
                    "Whoever's reach does not cover the agency sees the addresses, and those only once the year's "
                            + "result is published. Refusals of its own: disclosures-not-found, framework-not-found (404).")
    public RestResponse<Page<DisclosureResponse>> list(
            @BeanParam YearPath path, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_ITEM), BY_ITEM);
        return Page.of(
                        Listed.behind(
                                reader.list(path.code, path.year),
                                seen -> seen.item().code(),
                                page),
                        page.limit(),
                        seen -> seen.item().code(),
                        seen -> DisclosureResponse.of(seen, reasons))
                .respond(uri);
    }

    @POST
    @Path("/carry-over")
    @Idempotent
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Bring last year's entries to the items that took the place of last year's",
            description =
                    "Links, remarks and attachments come over, ticks where the content is asked for in the same words; "
                            + "each entry is to be re-verified by a PUT. Items with an entry keep it. Refusals of its own: "
                            + "disclosure-entry-closed (409), crosswalk-not-found, framework-not-found (404).")
    public RestResponse<CarryOverResponse> carryOver(@BeanParam YearPath path) {
        return RestResponse.ok(CarryOverResponse.of(carryOver.carry(path.code, path.year)));
    }
}
