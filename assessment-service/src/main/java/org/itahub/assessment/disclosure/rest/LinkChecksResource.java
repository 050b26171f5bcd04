package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.DisclosedLink;
import org.itahub.assessment.disclosure.OrderLinkChecks;
import org.itahub.assessment.disclosure.ReadLinks;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** What looking at an agency's links has found. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class LinkChecksResource {

    private static final String BY_ITEM = "item";

    private final ReadLinks reader;
    private final OrderLinkChecks orderChecks;

    LinkChecksResource(ReadLinks reader, OrderLinkChecks orderChecks) {
        this.reader = reader;
        this.orderChecks = orderChecks;
    }

    /**
     * @param links how many different links the year has
     * @param ordered how many of them will be looked at; the others just were
     */
    @Schema(name = "LinkChecksOrdered", examples = "{\"links\": 52, \"ordered\": 50}")
    public record OrderResponse(int links, int ordered) {}

    @POST
    @Path("/link-checks")
    @Idempotent
    @RolesAllowed({Role.AGENCY_OFFICER, Role.ASSESSOR, Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Have the year's links looked at now",
            description =
                    "In the background, one link of a host after the other; what was found is read at Location. A link "
                            + "that was looked at within the last five minutes is left alone. Refusal of its own: "
                            + "framework-not-found (404).")
    @APIResponseSchema(value = OrderResponse.class, responseCode = "202", responseDescription = "Ordered")
    public RestResponse<OrderResponse> order(@BeanParam YearPath path) {
        OrderLinkChecks.Order order = orderChecks.of(path.code, path.year);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, new OrderResponse(order.links(), order.ordered()))
                .header(HttpHeaders.LOCATION, order.path())
                .build();
    }

    @GET
    @Path("/link-checks")
    @Operation(
            summary = "Every link of the year and what looking at it has found",
            description = "For whoever's reach covers the agency. Refusals of its own: disclosures-not-found, "
                    + "framework-not-found (404).")
    public RestResponse<Page<LinkResponse>> list(@BeanParam YearPath path, @BeanParam PageRequest page, UriInfo uri) {
        return answer(reader.all(path.code, path.year), page, uri);
    }

    @GET
    @Path("/warnings")
    @Operation(
            summary = "Links of the year that are dead",
            description = "For whoever's reach covers the agency. Each death is told once as "
                    + "org.itahub.disclosure.link-dead.v1 too. Refusals of its own: disclosures-not-found, "
                    + "framework-not-found (404).")
    public RestResponse<Page<LinkResponse>> warnings(
            @BeanParam YearPath path, @BeanParam PageRequest page, UriInfo uri) {
        return answer(reader.dead(path.code, path.year), page, uri);
    }

    private static RestResponse<Page<LinkResponse>> answer(List<DisclosedLink> links, PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_ITEM), BY_ITEM);
        return Page.of(
                        Listed.behind(links, DisclosedLink::key, page),
                        page.limit(),
                        DisclosedLink::key,
                        LinkResponse::of)
                .respond(uri);
    }
}
