package org.itahub.assessment.framework.domain;

/**
 * One thing that is wrong with a framework as posted.
 *
 * @param path JSON pointer into the posted document
 * @param subject the code or value that is at fault
 */
public record FrameworkFault(Kind kind, String path, String subject) {

    /** The rules that a framework can break. */
    public enum Kind {
        FISCAL_YEAR_OUT_OF_RANGE,
        WEIGHTS_DO_NOT_ADD_UP,
        WEIGHT_OUT_OF_RANGE,
        CODE_TWICE,
        CODE_RESERVED,
        CODE_MISSING,
        CODE_MALFORMED,
        WORDING_MISSING,
        PARTS_MISNUMBERED,
        UNKNOWN_INSTRUMENT,
        UNKNOWN_INDICATOR,
        UNKNOWN_SUB_INDICATOR,
        UNKNOWN_SCALE,
        GROUP_EMPTY,
        ITEM_OUTSIDE_SUB_INDICATOR,
        SCALE_INVALID,
        BEST_NOT_AN_END,
        LEVELS_DO_NOT_COVER,
        LEVELS_OUT_OF_ORDER,
        LEVEL_CONDITION_WITHOUT_INSTRUMENTS,
        SAMPLING_DOES_NOT_COVER,
        TRIAGE_DOES_NOT_COVER,
        TARGET_OUT_OF_RANGE,
        SCORE_OUT_OF_RANGE
    }
}
