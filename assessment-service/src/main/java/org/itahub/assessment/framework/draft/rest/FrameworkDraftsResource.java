package org.itahub.assessment.framework.draft.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.draft.FrameworkDraft;
import org.itahub.assessment.framework.draft.StartDraft;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Where drafts of frameworks begin. */
@Path("/api/v1/framework-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HUB_ADMIN)
@Tag(name = "Frameworks")
public class FrameworkDraftsResource {

    private final StartDraft start;

    FrameworkDraftsResource(StartDraft start) {
        this.start = start;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Begin the draft of a year's framework as a copy of another year's",
            description =
                    "Takes an Idempotency-Key. Refusals of its own: framework-not-found (404) for the year to copy, "
                            + "framework-draft-exists (409), framework-in-use (409).")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = FrameworkDocument.class)))
    public RestResponse<FrameworkDocument> post(@NotNull @Valid DraftStart wanted) {
        FrameworkDraft draft = start.start(wanted.fiscalYear(), wanted.cloneOf());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, draft.document())
                .location(URI.create(draft.path()))
                .header(HttpHeaders.ETAG, ETags.of(draft.version()))
                .build();
    }
}
