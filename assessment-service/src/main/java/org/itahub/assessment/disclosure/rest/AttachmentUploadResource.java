package org.itahub.assessment.disclosure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.assessment.disclosure.AddAttachment;
import org.itahub.assessment.disclosure.DisclosureAddress;
import org.itahub.platform.files.rest.Titles;
import org.itahub.platform.files.rest.UploadHeaders;
import org.itahub.platform.http.LargeBody;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking files beside disclosure items. */
@Path("/api/v1/agencies/{code}/assessments/{year}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosures")
public class AttachmentUploadResource {

    private final AddAttachment addAttachment;
    private final NameAttachment nameAttachment;

    AttachmentUploadResource(AddAttachment addAttachment, NameAttachment nameAttachment) {
        this.addAttachment = addAttachment;
        this.nameAttachment = nameAttachment;
    }

    @POST
    @Path("/{item}/attachments")
    @LargeBody
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/webp",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet"
    })
    @RolesAllowed(Role.AGENCY_OFFICER)
    @Operation(
            summary = "Put a file beside a disclosure item",
            description =
                    "In the entry window. The body is the file itself, up to 20 MB unless the hub sets otherwise, sent as "
                            + "its own media type or as application/octet-stream. What it is, its content tells; name and media type "
                            + "may not contradict. Refusals of its own: disclosure-item-not-found (404), disclosure-entry-closed, "
                            + "attachment-exists (409), attachment-too-large (413), attachment-type-not-accepted, "
                            + "attachment-type-mismatch, attachment-empty, attachment-damaged, attachment-with-macros, "
                            + "attachment-encrypted, attachment-overpacked, attachments-too-many, attachments-too-large (422), "
                            + "attachment-storage-unavailable (503).")
    @APIResponseSchema(value = AttachmentResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<AttachmentResponse> add(
            @BeanParam ItemPath path,
            @Parameter(description = "What it shows, at most 500 characters", required = true) @QueryParam("title")
                    String title,
            @Parameter(description = "Name of the file") @QueryParam("fileName") String fileName,
            @BeanParam UploadHeaders headers,
            InputStream file) {
        DisclosureAddress address = path.address();
        String read = Titles.require(title, "title");
        return addAttachment.upload(
                address,
                headers.incoming(fileName),
                headers.key(),
                file,
                stored -> nameAttachment.of(NameAttachment.Sent.of(address, read, stored)));
    }
}
