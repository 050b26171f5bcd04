package org.itahub.reporting.edition.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.reporting.edition.IssueEdition;

/** What may be said of an edition beside what it holds. */
@Schema(name = "EditionToIssue", examples = """
        {"post": "หัวหน้าสำนักปลัด", "reason": "เผยแพร่ตามข้อ O42"}""")
public record IssueRequest(
        @Schema(
                description = "Post of who issues it, shown to the public; never a person's name. Without one the "
                        + "caller's role stands for it",
                examples = "หัวหน้าสำนักปลัด")
        @Size(max = 200)
        String post,

        @Schema(description = "Why it is issued, shown to the public", examples = "ปรับแผนตามงบประมาณที่ได้รับ")
        @Size(max = 1000)
        String reason) {

    /** @param request null where the body is {@code null} */
    static IssueEdition.Told told(IssueRequest request) {
        return request == null
                ? new IssueEdition.Told(null, null)
                : new IssueEdition.Told(said(request.post), said(request.reason));
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
