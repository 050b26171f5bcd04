package org.itahub.platform.problem;

import java.util.Locale;

/** A kind of problem; each service lists its own in one enum, whose constant names become the stable codes. */
public interface ProblemType {
    /** The enum constant's name. */
    String name();

    /** Its status and words. */
    Refusal refusal();

    /** The stable code that callers may rely on: {@code SCORE_OUT_OF_RANGE} is {@code score-out-of-range}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default int status() {
        return refusal().status();
    }

    default Wording title() {
        return refusal().title();
    }

    default Wording detail() {
        return refusal().detail();
    }
}
