package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.PlanVersion;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.platform.fiscal.BangkokTime;

/** A version of a year's plan; the newest published one is in force. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlanVersion", examples = """
        {"version": 2, "state": "PUBLISHED", "reason": "ปรับช่วงเวลาของมาตรการที่ 1 ตามงบประมาณที่ได้รับ",
         "publishedAt": "2023-01-09T09:30:12+07:00"}""")
record PlanVersionResponse(
        @Schema(examples = "2") int version,
        @Schema(examples = "PUBLISHED") PlanState state,

        @Schema(examples = "ปรับช่วงเวลาของมาตรการที่ 1 ตามงบประมาณที่ได้รับ")
        String reason,

        OffsetDateTime publishedAt) {
    static PlanVersionResponse of(PlanVersion version) {
        return new PlanVersionResponse(
                version.version(), version.state(), version.reason(), BangkokTime.of(version.publishedAt()));
    }
}
