package org.itahub.measures.plan.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a published plan is changed; it stays with the new version. */
@Schema(examples = """
        {"reason": "ปรับช่วงเวลาของมาตรการที่ 1 ตามงบประมาณที่ได้รับ"}""")
record PlanVersionRequest(@Size(max = 2000) String reason) {}
