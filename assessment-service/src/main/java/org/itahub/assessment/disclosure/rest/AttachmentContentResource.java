package org.itahub.assessment.disclosure.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.Attachment;
import org.itahub.assessment.disclosure.Attachments;
import org.itahub.platform.files.rest.FileAnswers;

/** The files themselves. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Tag(name = "Disclosures")
public class AttachmentContentResource {

    private final Attachments attachments;
    private final FileAnswers answers;

    AttachmentContentResource(Attachments attachments, FileAnswers answers) {
        this.attachments = attachments;
        this.answers = answers;
    }

    @GET
    @Path("/{item}/attachments/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Download an attachment",
            description = AttachmentsResource.REFUSALS
                    + " And attachment-content-missing (500), attachment-storage-unavailable (503).")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was sent",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@BeanParam ItemPath path, @PathParam("id") String id, @Context Request request) {
        Attachment attachment = attachments.read(path.address(), id);
        return answers.content(attachment.id(), attachment.file(), false, request);
    }
}
