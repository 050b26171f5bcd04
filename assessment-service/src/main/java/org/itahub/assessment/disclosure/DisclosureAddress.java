package org.itahub.assessment.disclosure;

/** Where a disclosure item stands, as a caller names it. */
public record DisclosureAddress(String agencyCode, int fiscalYear, String item) {

    public String path() {
        return "/api/v1/agencies/" + agencyCode + "/assessments/" + fiscalYear + "/disclosures/" + item;
    }
}
