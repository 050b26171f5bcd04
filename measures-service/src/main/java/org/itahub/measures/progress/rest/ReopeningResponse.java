package org.itahub.measures.progress.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.Reopenings;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A reopening of a quarter.
 *
 * @param measures the measures that it is for; empty for all of the plan
 * @param open whether it has not ended yet
 */
@Schema(name = "Reopening", examples = """
        {"id": 1, "agencyCode": "H140001", "fiscalYear": 2566, "quarter": 1, "measures": [1],
         "reason": "ผู้รับผิดชอบลาป่วยยาวในช่วงสิ้นไตรมาส", "openedAt": "2023-01-09T09:03:55+07:00",
         "until": "2023-01-31T16:30:00+07:00", "open": true}""")
record ReopeningResponse(
        long id,
        @Schema(examples = "H140001") String agencyCode,
        @Schema(examples = "2566") int fiscalYear,
        @Schema(examples = "1") int quarter,
        List<Integer> measures,
        String reason,
        OffsetDateTime openedAt,
        OffsetDateTime until,
        boolean open) {
    static ReopeningResponse of(Reopenings.Stored stored, Instant now) {
        Reopening reopening = stored.reopening();
        return new ReopeningResponse(
                stored.id(),
                stored.agencyCode(),
                reopening.quarter().year().value(),
                reopening.quarter().quarter().number(),
                reopening.measures(),
                reopening.reason(),
                BangkokTime.of(stored.openedAt()),
                BangkokTime.of(reopening.until()),
                reopening.until().isAfter(now));
    }
}
