package org.itahub.assessment.disclosure.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item that was lost is to be looked at again. */
@Schema(name = "ReviewRequest", examples = """
        {"explanation": "ผังฝ่ายการเมืองอยู่ในหน้าเดียวกัน ใต้ผังส่วนราชการ"}""")
public record ReviewRequest(@NotBlank @Size(max = 4000) String explanation) {}
