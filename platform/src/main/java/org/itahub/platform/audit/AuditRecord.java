package org.itahub.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;

/** One write as it was recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditRecord(
        long id,
        OffsetDateTime at,
        String caller,
        List<String> roles,
        String action,
        String subject,
        String agencyCode,
        JsonNode before,
        JsonNode after,
        String reason,
        String traceId) {}
