package org.itahub.reporting.document.wording.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.identity.Role;
import org.itahub.reporting.document.wording.PreviewWording;

@Path("/api/v1/agencies/{code}/documents/{kind}/texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Document texts")
@RolesAllowed({Role.AGENCY_OFFICER, Role.HUB_OFFICER, Role.HUB_ADMIN})
public class PreviewResource {
    private final PreviewWording preview;

    PreviewResource(PreviewWording preview) {
        this.preview = preview;
    }

    @POST
    @Path("/{key}/preview")
    @Operation(
            summary = "See how a wording would read, without storing it",
            description =
                    "With the agency's own figures where they are published, else with examples; in the document's "
                            + "digits. Refusals of its own: kind-without-texts, unknown-text (404), "
                            + TextExamples.FAULTY)
    @APIResponse(
            responseCode = "200",
            description = "The texts",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PreviewResponse.class),
                            examples = @ExampleObject(name = "figures", value = TextExamples.PREVIEW)))
    public PreviewResponse preview(
            @PathParam("code") String code,
            @PathParam("kind") String kind,
            @PathParam("key") String key,
            @NotNull @Valid PreviewRequest request) {
        return PreviewResponse.of(preview.of(code, kind, key, request.draft(), request.year()));
    }
}
