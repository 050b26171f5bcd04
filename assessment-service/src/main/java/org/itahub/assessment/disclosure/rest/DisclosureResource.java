package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.Disclosure;
import org.itahub.assessment.disclosure.DisclosureAddress;
import org.itahub.assessment.disclosure.PutDisclosure;
import org.itahub.assessment.disclosure.ReadDisclosures;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** One disclosure item of an agency's year. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class DisclosureResource {

    private final ReadDisclosures reader;
    private final PutDisclosure put;

    DisclosureResource(ReadDisclosures reader, PutDisclosure put) {
        this.reader = reader;
        this.put = put;
    }

    @GET
    @Path("/{item}")
    @Operation(
            summary = "What an agency discloses for an item, and what is missing",
            description = "Refusals of its own: disclosures-not-found, disclosure-item-not-found (404).")
    public RestResponse<DisclosureResponse> get(@BeanParam ItemPath path) {
        ReadDisclosures.Seen seen = reader.read(path.address());
        return ETags.ok(
                DisclosureResponse.entered(seen),
                seen.disclosure().map(Disclosure::version).orElse(0L));
    }

    @PUT
    @Path("/{item}")
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Enter what is disclosed for an item, or change it",
            description =
                    "In the entry window of the year's calendar. Entering again what was carried over verifies it. The "
                            + "links are looked at soon after. Refusals of its own: disclosure-item-not-found (404), "
                            + "disclosure-entry-closed (409), disclosure-link-invalid, disclosure-link-twice, "
                            + "disclosure-content-unknown, disclosure-content-twice, or disclosure-refused where there are several "
                            + "(422).")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = DisclosureResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = DisclosureResponse.class)))
    public RestResponse<DisclosureResponse> put(
            @BeanParam ItemPath path,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EntryRequest request) {
        DisclosureAddress address = path.address();
        PutDisclosure.Outcome outcome =
                put.put(address.agencyCode(), address.fiscalYear(), address.item(), request.toEntry(), ifMatch);
        ReadDisclosures.Seen seen = reader.seen(outcome.year(), outcome.year().item(address.item()));
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        DisclosureResponse.entered(seen))
                .header(HttpHeaders.ETAG, ETags.of(outcome.stored().version()))
                .build();
    }
}
