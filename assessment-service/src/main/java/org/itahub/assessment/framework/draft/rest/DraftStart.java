package org.itahub.assessment.framework.draft.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * Which year's framework is to be written, and which one it begins with.
 *
 * @param fiscalYear Buddhist-era fiscal year of the draft
 * @param cloneOf fiscal year of the framework that is copied
 */
@Schema(name = "FrameworkDraftStart", examples = "{\"fiscalYear\": 2567, \"cloneOf\": 2566}")
record DraftStart(
        @NotNull @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST)
        Integer fiscalYear,

        @NotNull Integer cloneOf) {}
