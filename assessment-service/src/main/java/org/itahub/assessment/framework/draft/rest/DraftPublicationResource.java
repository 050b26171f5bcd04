package org.itahub.assessment.framework.draft.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.draft.PublishDraft;
import org.itahub.assessment.framework.draft.ReadDraft;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** From a draft to the framework of its year. */
@Path("/api/v1/framework-drafts/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HUB_ADMIN)
@Tag(name = "Frameworks")
public class DraftPublicationResource {

    private final ReadDraft drafts;
    private final PublishDraft publish;

    DraftPublicationResource(ReadDraft drafts, PublishDraft publish) {
        this.drafts = drafts;
        this.publish = publish;
    }

    @POST
    @Path("check")
    @Operation(
            summary = "Say what stands in the way of publishing the draft",
            description = "Changes nothing. Refusals of its own: framework-draft-not-found (404).")
    public DraftCheckResponse check(@Parameter(example = "2567") @PathParam("year") int year) {
        return DraftCheckResponse.of(year, drafts.obstacles(year));
    }

    @POST
    @Path("publish")
    @Operation(
            summary = "Make the draft the framework of its year",
            description =
                    "From then on it is read at /frameworks/{year} and never changes; the draft is gone. Refusals of its "
                            + "own: framework-draft-not-found (404), framework-refused (422) with every fault, "
                            + "framework-in-use (409).")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = FrameworkDocument.class)))
    public RestResponse<FrameworkDocument> publish(
            @Parameter(example = "2567") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        PinnedFramework published = publish.publish(year, ifMatch);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        FrameworkDocument.of(published.framework().content()))
                .location(URI.create("/api/v1/frameworks/" + year))
                .header(HttpHeaders.ETAG, ETags.of(published.version()))
                .build();
    }
}
