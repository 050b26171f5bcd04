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
@Schema(name = "Evidence", examples = """
        {"id": 1, "kind": "FILE", "title": "คำสั่งแต่งตั้งคณะทำงาน", "fileName": "order-12-2566.pdf",
         "mediaType": "application/pdf", "bytes": 45,
         "sha256": "5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff",
         "content": "/api/v1/agencies/H140001/plans/2566/measures/1/progress/1/evidence/1/content",
         "addedAt": "2023-01-09T09:03:54+07:00"}""")
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
