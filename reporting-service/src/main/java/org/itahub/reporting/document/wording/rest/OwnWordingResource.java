package org.itahub.reporting.document.wording.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.itahub.reporting.document.wording.ReadWordings;
import org.itahub.reporting.document.wording.SetWording;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/agencies/{code}/documents/{kind}/texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Document texts")
@RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
public class OwnWordingResource {
    private final ReadWordings read;
    private final SetWording set;

    OwnWordingResource(ReadWordings read, SetWording set) {
        this.read = read;
        this.set = set;
    }

    @PUT
    @Path("/{key}")
    @Operation(
            summary = "Put the agency's own wording in a sentence's place",
            description =
                    "Replaces it in both languages; a language that is left out keeps the hub's wording. Documents "
                            + "use it from now on, with a new ETag. The first needs no If-Match, a change does. Refusals of its "
                            + "own: kind-without-texts, unknown-text (404), " + TextExamples.FAULTY)
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TextResponse.class),
                            examples = @ExampleObject(name = "own", value = TextExamples.ONE)))
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TextResponse.class),
                            examples = @ExampleObject(name = "own", value = TextExamples.ONE)))
    public RestResponse<TextResponse> put(
            @Parameter(example = "2650101") @PathParam("code") String code,
            @Parameter(example = "measures-plan") @PathParam("kind") String kind,
            @Parameter(example = "subtitle") @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WordingRequest request) {
        SetWording.Outcome outcome = set.put(code, kind, key, request.draft(), ifMatch);
        return RestResponse.ResponseBuilder.create(
                        outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        TextResponse.of(read.one(code, kind, key)))
                .header(HttpHeaders.ETAG, ETags.of(outcome.wording().version()))
                .build();
    }

    @DELETE
    @Path("/{key}")
    @Operation(
            summary = "Take the hub's wording again",
            description = "Refusals of its own: kind-without-texts, own-wording-not-found (404).")
    public RestResponse<Void> remove(
            @PathParam("code") String code,
            @PathParam("kind") String kind,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        set.remove(code, kind, key, ifMatch);
        return RestResponse.noContent();
    }
}
