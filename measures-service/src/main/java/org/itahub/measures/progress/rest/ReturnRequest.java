package org.itahub.measures.progress.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is given back. */
@Schema(name = "ReturnProgressRequest", examples = """
        {"reason": "ขอหลักฐานการแจ้งเวียนของกองช่าง"}""")
record ReturnRequest(@Size(max = 2000) String reason) {}
