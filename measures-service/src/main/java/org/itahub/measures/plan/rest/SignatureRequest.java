package org.itahub.measures.plan.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.signoff.domain.Decision;

/**
 * A signatory's decision.
 *
 * @param reason needed for a return
 */
@Schema(examples = """
        {"decision": "RETURN", "reason": "ขอให้ระบุผู้รับผิดชอบของมาตรการที่ 2"}""")
record SignatureRequest(
        @NotNull Wish decision, @Size(max = 2000) String reason) {
    /** What the signatory wants. */
    enum Wish {
        SIGN,
        RETURN
    }

    Decision taken() {
        return switch (decision) {
            case SIGN -> Decision.SIGNED;
            case RETURN -> Decision.RETURNED;
        };
    }
}
