package org.itahub.assessment.survey.domain;

/**
 * One reason why a sheet is not accepted.
 *
 * @param item the code as sent
 * @param index which answer of the item, from 0
 * @param subject what was sent there, or the item's code
 */
public record SheetFault(Kind kind, String item, int index, String subject) {

    /** The rules that a sheet can break. */
    public enum Kind {
        ITEM_UNKNOWN,
        ANSWER_MISSING,
        TOO_MANY_ANSWERS,
        STEP_UNKNOWN
    }
}
