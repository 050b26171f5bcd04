package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.Attachment;
import org.itahub.assessment.disclosure.Attachments;
import org.itahub.assessment.disclosure.RemoveAttachment;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Files beside disclosure items. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class AttachmentsResource {

    private static final String BY_ID = "id";
    static final String REFUSALS = "For whoever's reach covers the agency. Refusals of its own: "
            + "disclosures-not-found, disclosure-item-not-found, attachment-not-found (404).";

    private final Attachments attachments;
    private final RemoveAttachment removeAttachment;

    AttachmentsResource(Attachments attachments, RemoveAttachment removeAttachment) {
        this.attachments = attachments;
        this.removeAttachment = removeAttachment;
    }

    @GET
    @Path("/{item}/attachments")
    @Operation(summary = "The attachments of an item, in the order in which they were added", description = REFUSALS)
    public RestResponse<Page<AttachmentResponse>> list(
            @BeanParam ItemPath path, @BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(BY_ID), BY_ID);
        return Page.of(
                        attachments.list(path.address(), page.afterNumber(0), page.limit() + 1),
                        page.limit(),
                        attachment -> Long.toString(attachment.id()),
                        attachment -> AttachmentResponse.of(path.address(), attachment))
                .respond(uri);
    }

    @GET
    @Path("/{item}/attachments/{id}")
    @Operation(summary = "An attachment, without its content", description = REFUSALS)
    public RestResponse<AttachmentResponse> read(@BeanParam ItemPath path, @PathParam("id") String id) {
        Attachment attachment = attachments.read(path.address(), id);
        return ETags.ok(AttachmentResponse.of(path.address(), attachment), Attachments.VERSION);
    }

    @DELETE
    @Path("/{item}/attachments/{id}")
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Take an attachment away, in the entry window",
            description = REFUSALS + " And disclosure-entry-closed (409).")
    public RestResponse<Void> remove(
            @BeanParam ItemPath path, @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        removeAttachment.at(path.address(), id, ifMatch);
        return RestResponse.noContent();
    }
}
