package org.itahub.measures.reminders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * A consumer's word that it passed a reminder on.
 *
 * @param consumer the consumer's own name, by which it acknowledges once
 * @param note what it wants to be remembered, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Acknowledgement(String consumer, OffsetDateTime at, String note) {}
