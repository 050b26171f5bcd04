package org.itahub.measures.plan.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a submitted plan is taken back; it stands in the history. */
@Schema(examples = """
        {"reason": "พบว่าช่วงเวลาของมาตรการที่ 2 ไม่ถูกต้อง"}""")
record RecallRequest(@Size(max = 2000) String reason) {}
