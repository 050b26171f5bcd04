package org.itahub.assessment.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.itahub.assessment.survey.domain.Access;

/**
 * An agency's survey by one instrument in one year.
 *
 * @param frameworkVersion the version of the year's framework that its sheets are laid out by, for ever
 * @param linkKey what the open link ends in; empty while there is none, and always where people get tokens
 * @param version counts the changes, from 1
 */
public record Survey(
        int id,
        String agencyCode,
        int fiscalYear,
        String instrument,
        int frameworkVersion,
        SurveyTerms terms,
        Optional<String> linkKey,
        long version) {

    /** Where a survey stands on a day. */
    public enum State {
        NOT_OPEN_YET,
        OPEN,
        CLOSED
    }

    public Access access() {
        return Access.of(instrument);
    }

    /** Where it stands on a day in Thailand; the days of opening and closing both belong to it. */
    public State stateOn(LocalDate day) {
        if (day.isBefore(terms.opensOn())) {
            return State.NOT_OPEN_YET;
        }
        return day.isAfter(terms.closesOn()) ? State.CLOSED : State.OPEN;
    }

    /** The survey's address. */
    public String path() {
        return "/api/v1/agencies/" + agencyCode + "/assessments/" + fiscalYear + "/surveys/" + instrument;
    }

    Survey withTerms(SurveyTerms changed) {
        return new Survey(id, agencyCode, fiscalYear, instrument, frameworkVersion, changed, linkKey, version + 1);
    }

    Survey withLink(Optional<String> changed) {
        return new Survey(id, agencyCode, fiscalYear, instrument, frameworkVersion, terms, changed, version + 1);
    }
}
