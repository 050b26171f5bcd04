package org.itahub.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One write as it was recorded.
 *
 * @param before what was there; absent where nothing was
 * @param after what is there since; absent where nothing is
 * @param traceId by which the logs tell of the same request
 */
@Schema(examples = """
                {"id": 4711, "at": "2022-11-18T09:30:00.120+07:00", "caller": "phitsanulok-officer", \
                "roles": ["agency-officer"], "action": "sign-off-chain.put", \
                "subject": "agencies/2650101/sign-off-chain", "agencyCode": "2650101", \
                "after": {"posts": ["Clerk", "Chief executive"]}, "traceId": "0af7651916cd43dd8448eb211c80319c"}""")
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
