package org.itahub.measures.reminders.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consumer's word.
 *
 * @param consumer its own name, bound to who first uses it: small letters, digits and hyphens
 * @param at when it passed the message on; now if absent
 * @param note what is to be remembered with it
 */
@Schema(examples = """
        {"consumer": "province-line-bot", "note": "ส่งทาง LINE แล้ว"}""")
record AcknowledgementRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}")
        String consumer,

        OffsetDateTime at,
        @Size(max = 500) String note) {}
