package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.assessment.disclosure.AddAttachment;
import org.itahub.assessment.disclosure.Attachment;
import org.itahub.assessment.disclosure.Attachments;
import org.itahub.assessment.disclosure.DisclosureAddress;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.http.ETags;
import org.itahub.platform.http.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds a stored file to its item once per Idempotency-Key: apart from the upload, which no transaction may span. */
@ApplicationScoped
class NameAttachment {

    private final AddAttachment addAttachment;

    NameAttachment(AddAttachment addAttachment) {
        this.addAttachment = addAttachment;
    }

    /** What was sent. Two are the same request where all is the same but the key that the storage made. */
    record Sent(
            DisclosureAddress address,
            String title,
            String name,
            String sha256,
            @JsonIgnore StoredFile file) {

        static Sent of(DisclosureAddress address, String title, StoredFile file) {
            return new Sent(address, title, file.name(), file.sha256(), file);
        }
    }

    @Idempotent
    RestResponse<AttachmentResponse> of(Sent sent) {
        Attachment added = addAttachment.named(sent.address(), sent.title(), sent.file());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, AttachmentResponse.of(sent.address(), added))
                .header(HttpHeaders.LOCATION, AttachmentResponse.path(sent.address(), added))
                .header(HttpHeaders.ETAG, ETags.of(Attachments.VERSION))
                .build();
    }
}
