package org.itahub.measures.evidence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.evidence.EvidenceReader;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.domain.Kept;
import org.itahub.measures.evidence.domain.ReportKey;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A piece of evidence: a link has {@code link}, a file all that follows it.
 *
 * @param mediaType what the content is, as its bytes tell
 * @param sha256 of the content, 64 hexadecimal digits
 * @param content where the file is downloaded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evidence")
record EvidenceResponse(
        @Schema(examples = "17") long id,
        @Schema(enumeration = {"LINK", "FILE"}) String kind,
        @Schema(examples = "คำสั่งแต่งตั้งคณะทำงาน") String title,
        String link,
        @Schema(examples = "คำสั่ง 12-2566.pdf") String fileName,
        @Schema(examples = "application/pdf") String mediaType,
        @Schema(examples = "48213") Long bytes,
        String sha256,
        String content,
        OffsetDateTime addedAt) {

    static EvidenceResponse of(ReportKey report, Kept kept) {
        OffsetDateTime addedAt = BangkokTime.of(kept.addedAt());
        return switch (kept.evidence()) {
            case Evidence.Link link ->
                new EvidenceResponse(
                        kept.id(), "LINK", link.title(), link.address(), null, null, null, null, null, addedAt);
            case Evidence.File file ->
                new EvidenceResponse(
                        kept.id(),
                        "FILE",
                        file.title(),
                        null,
                        file.name(),
                        file.type().mediaType(),
                        file.bytes(),
                        file.sha256(),
                        EvidenceReader.contentPath(report, kept.id()),
                        addedAt);
        };
    }
}
