package org.itahub.assessment.survey.domain;

/** How people get at a survey's questions. */
public enum Access {
    /** Each by a token of their own that is good for one sheet. */
    TOKEN,
    /** All by one link. */
    LINK;

    /** The instrument whose respondents an agency knows by name: its own staff. */
    public static final String INTERNAL = "IIT";

    /** Staff are known and get a token each; who dealt with an agency is not, and gets the link. */
    public static Access of(String instrument) {
        return instrument.equals(INTERNAL) ? TOKEN : LINK;
    }
}
