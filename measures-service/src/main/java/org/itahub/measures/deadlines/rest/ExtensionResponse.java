package org.itahub.measures.deadlines.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.Extensions;
import org.itahub.measures.deadlines.domain.Extension;
import org.itahub.platform.fiscal.BangkokTime;

/** More time that an agency was given; the latest of a quarter counts. */
@Schema(name = "DeadlineExtension", examples = """
        {"id": 1, "agencyCode": "H140001", "fiscalYear": 2566, "quarter": 1, "until": "2023-01-31",
         "reason": "สำนักงานถูกน้ำท่วม เอกสารต้องจัดทำขึ้นใหม่", "grantedAt": "2023-01-09T09:03:07+07:00"}""")
record ExtensionResponse(
        long id,
        @Schema(examples = "H140001") String agencyCode,
        @Schema(examples = "2566") int fiscalYear,
        @Schema(examples = "1") int quarter,
        LocalDate until,
        String reason,
        OffsetDateTime grantedAt) {
    static ExtensionResponse of(Extensions.Stored stored) {
        Extension extension = stored.extension();
        return new ExtensionResponse(
                stored.id(),
                stored.agencyCode(),
                extension.quarter().year().value(),
                extension.quarter().quarter().number(),
                extension.until(),
                extension.reason(),
                BangkokTime.of(stored.grantedAt()));
    }
}
