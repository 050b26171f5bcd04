package org.itahub.assessment.survey;

import org.itahub.assessment.survey.domain.Sample;

/** A survey in a list of many agencies. */
public record ListedSurvey(
        Survey survey, String agencyNameTh, String agencyNameEn, String province, Sample sample, Survey.State state) {

    /** Agency, year and instrument, which is the list's order. */
    public String place() {
        return survey.agencyCode() + "/" + survey.fiscalYear() + "/" + survey.instrument();
    }
}
