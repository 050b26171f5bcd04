package org.itahub.measures.progress.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.progress.ReopenQuarter;

/** Until when a quarter takes reports again, and why. */
@Schema(name = "ReopeningRequest", examples = """
        {"reason": "ผู้รับผิดชอบลาป่วยยาวในช่วงสิ้นไตรมาส", "until": "2023-01-31T16:30:00+07:00", "measures": [1]}""")
record ReopeningRequest(
        @Size(max = 2000) String reason,

        @NotNull @Schema(description = "When it ends by itself, 90 days ahead at most")
        OffsetDateTime until,

        @Schema(
                description =
                        "The measures that it is for, whose accepted reports are given back for correction; all of "
                                + "the plan, without touching accepted reports, if left out")
        @Size(max = 200)
        List<@NotNull @Min(1) Integer> measures) {
    ReopenQuarter.Wanted wanted() {
        return new ReopenQuarter.Wanted(measures == null ? List.of() : measures, reason, until.toInstant());
    }
}
