package org.itahub.platform.problem;

import java.util.Locale;

/** A kind of refusal; each service lists its own in one enum, whose constant names become the stable codes. */
public interface ProblemType {
    /** The enum constant's name. */
    String name();

    /** The HTTP status, 400 to 599. */
    int status();

    /** What is wrong, in a few words and without arguments. */
    Wording title();

    /** What is wrong with this request: a {@link java.text.MessageFormat} pattern, whose arguments are texts. */
    Wording detail();

    /** The stable code that callers may rely on: {@code SCORE_OUT_OF_RANGE} is {@code score-out-of-range}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
