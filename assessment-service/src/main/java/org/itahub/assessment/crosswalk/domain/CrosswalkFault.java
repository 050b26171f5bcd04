package org.itahub.assessment.crosswalk.domain;

/**
 * One thing that is wrong with a crosswalk.
 *
 * @param path JSON pointer into the crosswalk as given
 * @param subject the code or kind that is at fault
 */
public record CrosswalkFault(Kind kind, String path, String subject) {

    /** The rules that a crosswalk can break. */
    public enum Kind {
        ITEM_OF_FIRST_YEAR_UNKNOWN,
        ITEM_OF_SECOND_YEAR_UNKNOWN,
        ITEM_MAPPED_TWICE,
        ITEM_OF_FIRST_YEAR_LEFT_OUT,
        ITEM_OF_SECOND_YEAR_LEFT_OUT,
        KIND_DOES_NOT_FIT,
        COMPARABLE_ONLY_ONE_TO_ONE,
        NOTE_NEEDED,
        NOTE_INCOMPLETE
    }
}
