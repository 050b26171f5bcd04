package org.itahub.measures.library.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
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
import org.itahub.measures.library.KeepEntry;
import org.itahub.measures.library.StoredEntry;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/measure-library")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measure library")
public class LibraryEditResource {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,29}";

    private final KeepEntry keep;

    LibraryEditResource(KeepEntry keep) {
        this.keep = keep;
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Add or replace a suggested measure",
            description = "A new code needs no If-Match. What the hub wrote or changed stays as it is when the service "
                    + "comes with a new edition of its library. Refusals of its own: library-entry-invalid with what is wrong with the period, "
                    + "library-period-of-one-year, library-years-reversed (422).")
    @APIResponseSchema(value = LibraryEntryResponse.class, responseCode = "200", responseDescription = "Replaced")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LibraryEntryResponse.class)))
    public RestResponse<LibraryEntryResponse> put(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LibraryEntryRequest request) {
        StoredEntry stored = keep.put(request.entry(code), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        stored.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        LibraryEntryResponse.of(stored))
                .header(HttpHeaders.ETAG, ETags.of(stored.version()))
                .build();
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.HUB_ADMIN)
    @Operation(
            summary = "Withdraw a suggested measure; plans that took it keep it",
            description = "Refusals of its own: library-entry-not-found (404).")
    public RestResponse<Void> withdraw(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        keep.withdraw(code, ifMatch);
        return RestResponse.noContent();
    }
}
