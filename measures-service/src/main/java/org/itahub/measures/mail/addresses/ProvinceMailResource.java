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

@Path("/api/v1/provinces/{province}/mail-addresses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail")
@RolesAllowed({Role.HUB_OFFICER, Role.HUB_ADMIN})
public class ProvinceMailResource {
    private final AgencyAccess access;
    private final AddressBooks books;
    private final SetMailAddresses setAddresses;

    ProvinceMailResource(AgencyAccess access, AddressBooks books, SetMailAddresses setAddresses) {
        this.access = access;
        this.books = books;
        this.setAddresses = setAddresses;
    }

    @GET
    @Operation(
            summary = "Where the mail consumer writes to the province's office",
            description = "Refusals of its own: mail-addresses-not-found (404), province-not-in-scope (404).")
    public RestResponse<ProvinceMailAddresses> read(@PathParam("province") String province) {
        access.requireProvince(province);
        AddressBook.Stored stored = books.find(AddressBook.Owner.province(province))
                .orElseThrow(() -> Problem.of(MailProblem.MAIL_ADDRESSES_NOT_FOUND, province));
        return ETags.ok(ProvinceMailAddresses.of(stored.book()), stored.version());
    }

    @PUT
    @Operation(
            summary = "Set where the mail consumer writes to the province's office",
            description =
                    "Replaces all of them; the first needs no If-Match, a change does. Refusals of its own: province-not-in-scope (404).")
    @APIResponseSchema(value = ProvinceMailAddresses.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProvinceMailAddresses.class)))
    public RestResponse<ProvinceMailAddresses> set(
            @PathParam("province") String province,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProvinceMailAddresses addresses) {
        AddressBook.Stored stored = setAddresses.ofProvince(province, addresses.book(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        stored.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        ProvinceMailAddresses.of(stored.book()))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }
}
