package org.itahub.assessment.survey.rest;

/**
 * Entity tags of surveys: the version, which a change is made on, and behind a dot what else the answer told. Counts grow
 * with every sheet, so a tag of the version alone would call an answer fresh that is not.
 */
final class SurveyTags {

    private SurveyTags() {}

    static String of(long version, SurveyResponse answer) {
        return "\"" + version + "." + Integer.toHexString(answer.toString().hashCode()) + "\"";
    }

    /** What an If-Match says of the version. */
    static String version(String ifMatch) {
        return ifMatch == null ? null : ifMatch.replaceAll("\"(\\d+)\\.[0-9a-f]+\"", "\"$1\"");
    }
}
