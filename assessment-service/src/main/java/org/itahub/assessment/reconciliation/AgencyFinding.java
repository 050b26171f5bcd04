package org.itahub.assessment.reconciliation;

/** A finding and whose it is. */
public record AgencyFinding(
        String agencyCode,
        String nameTh,
        String nameEn,
        String province,
        int fiscalYear,
        int revision,
        boolean published,
        FigureFinding finding) {}
