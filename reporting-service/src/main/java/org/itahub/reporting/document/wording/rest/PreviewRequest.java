package org.itahub.reporting.document.wording.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.document.wording.Draft;

/** A wording to try. */
@Schema(name = "WordingPreviewRequest", examples = """
        {"ownTh": "ปีงบประมาณ {fiscalYear} (ฉบับประชาชน)", "fiscalYear": 2566}""")
record PreviewRequest(
        String ownTh,
        String ownEn,

        @Min(FiscalYear.FIRST)
        @Max(FiscalYear.LAST)
        @Schema(
                description =
                        "Whose published figures are wanted, as in the document's address; left out, examples are used")
        Integer fiscalYear) {
    Draft draft() {
        return new Draft(ownTh, ownEn);
    }

    Optional<FiscalYear> year() {
        return Optional.ofNullable(fiscalYear).map(FiscalYear::new);
    }
}
