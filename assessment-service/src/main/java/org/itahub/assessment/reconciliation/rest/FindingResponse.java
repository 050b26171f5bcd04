package org.itahub.assessment.reconciliation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.reconciliation.AgencyFinding;

/**
 * A finding with the result that it is about.
 *
 * @param published whether the revision is published or still a draft
 */
@Schema(name = "AgencyFinding")
record FindingResponse(
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        int revision,
        boolean published,
        ReconciledFigure finding) {

    static FindingResponse of(AgencyFinding it) {
        return new FindingResponse(
                it.agencyCode(),
                it.nameTh(),
                it.nameEn(),
                it.province(),
                it.fiscalYear(),
                it.revision(),
                it.published(),
                ReconciledFigure.of(it.finding()));
    }
}
