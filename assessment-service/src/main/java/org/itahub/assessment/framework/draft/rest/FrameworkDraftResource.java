package org.itahub.assessment.framework.draft.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.draft.ChangeDraft;
import org.itahub.assessment.framework.draft.FrameworkDraft;
import org.itahub.assessment.framework.draft.ReadDraft;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** A draft of a framework while it is written. */
@Path("/api/v1/framework-drafts/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HUB_ADMIN)
@Tag(name = "Frameworks")
public class FrameworkDraftResource {

    private final ReadDraft drafts;
    private final ChangeDraft change;

    FrameworkDraftResource(ReadDraft drafts, ChangeDraft change) {
        this.drafts = drafts;
        this.change = change;
    }

    @GET
    @Operation(
            summary = "Read the draft of a year's framework",
            description = "Refusals of its own: framework-draft-not-found (404).")
    public RestResponse<FrameworkDocument> get(@Parameter(example = "2567") @PathParam("year") int year) {
        FrameworkDraft draft = drafts.read(year);
        return ETags.ok(draft.document(), draft.version());
    }

    @PUT
    @Operation(
            summary = "Replace the draft's content",
            description =
                    "It may be faulty for the time being; the check says what is left to do. Refusals of its own: "
                            + "framework-draft-not-found (404), framework-draft-of-other-year (422).")
    public RestResponse<FrameworkDocument> put(
            @Parameter(example = "2567") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FrameworkDocument framework) {
        FrameworkDraft changed = change.change(year, framework, ifMatch);
        return ETags.ok(changed.document(), changed.version());
    }

    @DELETE
    @Operation(summary = "Discard the draft", description = "Refusals of its own: framework-draft-not-found (404).")
    public RestResponse<Void> discard(
            @Parameter(example = "2567") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        change.discard(year, ifMatch);
        return RestResponse.noContent();
    }
}
