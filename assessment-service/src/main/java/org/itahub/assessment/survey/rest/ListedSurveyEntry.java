package org.itahub.assessment.survey.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.ListedSurvey;
import org.itahub.assessment.survey.Survey;

/** A survey in a list of many agencies. */
@Schema(name = "ListedSurvey", examples = """
                {"agencyCode": "2650101", "agencyNameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", \
                "agencyNameEn": "Phitsanulok Provincial Administrative Organization", "province": "พิษณุโลก", \
                "fiscalYear": 2565, "instrument": "EIT", "state": "OPEN", "stakeholders": 240, "needed": 30, \
                "answered": 12, "missing": 18, "opensOn": "2022-01-10", "closesOn": "2022-03-31"}""")
record ListedSurveyEntry(
        String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        String province,
        int fiscalYear,
        String instrument,
        Survey.State state,
        int stakeholders,
        int needed,
        long answered,
        long missing,
        LocalDate opensOn,
        LocalDate closesOn) {

    static ListedSurveyEntry of(ListedSurvey listed) {
        Survey survey = listed.survey();
        return new ListedSurveyEntry(
                survey.agencyCode(),
                listed.agencyNameTh(),
                listed.agencyNameEn(),
                listed.province(),
                survey.fiscalYear(),
                survey.instrument(),
                listed.state(),
                listed.sample().stakeholders(),
                listed.sample().needed(),
                listed.sample().answered(),
                listed.sample().missing(),
                survey.terms().opensOn(),
                survey.terms().closesOn());
    }
}
