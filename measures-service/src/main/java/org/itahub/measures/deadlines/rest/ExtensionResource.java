package org.itahub.measures.deadlines.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.ExtendDeadline;
import org.itahub.measures.deadlines.Extensions;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/deadline-extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class ExtensionResource {
    private static final String READ_SCOPE = "progress:read";
    private static final String NEWEST_FIRST = "-id";

    private final AgencyAccess access;
    private final Extensions extensions;
    private final ExtendDeadline extendDeadline;

    ExtensionResource(AgencyAccess access, Extensions extensions, ExtendDeadline extendDeadline) {
        this.access = access;
        this.extensions = extensions;
        this.extendDeadline = extendDeadline;
    }

    @GET
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(summary = "The extensions that the agency was given, newest first")
    public RestResponse<Page<ExtensionResponse>> list(
            @PathParam("code") String code, @BeanParam PageRequest page, UriInfo uri) {
        access.requireRead(code, READ_SCOPE);
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var rows = extensions.list(code, page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Long.toString(row.id()), ExtensionResponse::of)
                .respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.HUB_OFFICER, Role.HUB_ADMIN})
    @Operation(
            summary = "Give the agency more time for a quarter",
            description = "Takes the place of an earlier extension of that quarter. The quarter is locked the rule's "
                    + "number of days after the new date. Refusals of its own: extension-not-later, extension-past, "
                    + "extension-too-far (422).")
    @APIResponse(
            responseCode = "201",
            description = "Extended",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExtensionResponse.class)))
    public RestResponse<ExtensionResponse> extend(
            @PathParam("code") String code, @NotNull @Valid ExtensionRequest request, UriInfo uri) {
        Extensions.Stored stored = extendDeadline.of(code, request.wanted(), request.until(), request.reason());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ExtensionResponse.of(stored))
                .location(uri.getRequestUri())
                .build();
    }
}
