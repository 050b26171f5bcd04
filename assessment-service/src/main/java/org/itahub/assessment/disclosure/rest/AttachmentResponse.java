package org.itahub.assessment.disclosure.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.Attachment;
import org.itahub.assessment.disclosure.DisclosureAddress;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A file beside a disclosure item.
 *
 * @param mediaType what the content is, as its bytes tell
 * @param sha256 of the content, 64 hexadecimal digits
 * @param content where the file is downloaded
 */
@Schema(name = "DisclosureAttachment", examples = """
                {"id": 17, "title": "ผังโครงสร้าง", "fileName": "structure.pdf", "mediaType": "application/pdf", \
                "bytes": 48213, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", \
                "content": "/api/v1/agencies/2650101/assessments/2565/disclosures/O1/attachments/17/content", \
                "addedAt": "2022-03-04T09:12:00+07:00"}""")
public record AttachmentResponse(
        @Schema(examples = "17") long id,
        @Schema(examples = "ผังโครงสร้าง") String title,
        @Schema(examples = "structure.pdf") String fileName,
        @Schema(examples = "application/pdf") String mediaType,
        @Schema(examples = "48213") long bytes,
        String sha256,
        String content,
        OffsetDateTime addedAt) {

    static AttachmentResponse of(DisclosureAddress address, Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.title(),
                attachment.file().name(),
                attachment.file().type().mediaType(),
                attachment.file().bytes(),
                attachment.file().sha256(),
                path(address, attachment) + "/content",
                BangkokTime.of(attachment.addedAt()));
    }

    static String path(DisclosureAddress address, Attachment attachment) {
        return address.path() + "/attachments/" + attachment.id();
    }
}
