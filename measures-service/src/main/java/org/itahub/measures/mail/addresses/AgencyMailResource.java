package org.itahub.measures.mail.addresses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/mail-addresses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail")
@RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
public class AgencyMailResource {
    private final AgencyAccess access;
    private final AddressBooks books;
    private final SetMailAddresses setAddresses;

    AgencyMailResource(AgencyAccess access, AddressBooks books, SetMailAddresses setAddresses) {
        this.access = access;
        this.books = books;
        this.setAddresses = setAddresses;
    }

    @GET
    @Operation(
            summary = "Where the mail consumer writes to the agency's recipients",
            description = "Refusals of its own: mail-addresses-not-found (404).")
    public RestResponse<AgencyMailAddresses> read(@PathParam("code") String code) {
        access.reached(code);
        AddressBook.Stored stored = books.find(AddressBook.Owner.agency(code))
                .orElseThrow(() -> Problem.of(MailProblem.MAIL_ADDRESSES_NOT_FOUND, code));
        return ETags.ok(AgencyMailAddresses.of(stored.book()), stored.version());
    }

    @PUT
    @Operation(
            summary = "Set where the mail consumer writes to the agency's recipients",
            description = "Replaces all of them; the first needs no If-Match, a change does.")
    @APIResponseSchema(value = AgencyMailAddresses.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyMailAddresses.class)))
    public RestResponse<AgencyMailAddresses> set(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgencyMailAddresses addresses) {
        AddressBook.Stored stored = setAddresses.ofAgency(code, addresses.book(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        stored.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        AgencyMailAddresses.of(stored.book()))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }
}
