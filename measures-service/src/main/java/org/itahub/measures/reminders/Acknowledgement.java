package org.itahub.measures.reminders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consumer's word that it passed a reminder on.
 *
 * @param consumer the consumer's own name, by which it acknowledges once
 * @param note what it wants to be remembered, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"consumer": "province-line-bot", "at": "2023-01-09T09:02:48+07:00", "note": "ส่งทาง LINE แล้ว"}""")
public record Acknowledgement(String consumer, OffsetDateTime at, String note) {}
