package org.itahub.assessment.result;

/**
 * An agency's result of one year at one revision.
 *
 * @param frameworkVersion the version of the year's framework that it is scored by, for ever
 * @param version counts the changes of the assessment, from 1
 */
public record Assessment(String agencyCode, int fiscalYear, int frameworkVersion, long version, Revision revision) {

    /** The assessment's address. */
    public String path() {
        return "/api/v1/agencies/" + agencyCode + "/assessments/" + fiscalYear;
    }
}
