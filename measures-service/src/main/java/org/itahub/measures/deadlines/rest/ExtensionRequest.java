package org.itahub.measures.deadlines.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/** More time for an agency's quarter. */
@Schema(name = "DeadlineExtensionRequest", examples = """
        {"fiscalYear": 2566, "quarter": 1, "until": "2023-01-31",
         "reason": "สำนักงานถูกน้ำท่วม เอกสารต้องจัดทำขึ้นใหม่"}""")
record ExtensionRequest(
        @NotNull @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST)
        Integer fiscalYear,

        @NotNull @Min(1) @Max(4) Integer quarter,

        @NotNull @Schema(description = "The last day on which a report is in time, later than the ordinary due date")
        LocalDate until,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; everyone can read it")
        String reason) {
    QuarterOf wanted() {
        return new QuarterOf(new FiscalYear(fiscalYear), Quarter.values()[quarter - 1]);
    }
}
