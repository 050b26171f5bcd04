package org.itahub.reporting.document.text;

import java.math.BigDecimal;

/**
 * Something that a sentence can be filled with.
 *
 * @param means in the sentence's language, what it stands for
 * @param example a text or a number; all its values are of that type
 * @param optional true where it may be missing, which counts as false in a condition
 */
public record Variable(String name, String means, Object example, boolean optional) {

    /** @throws IllegalArgumentException where the example is neither a text nor a number */
    public Variable {
        if (!(example instanceof String || example instanceof Integer || example instanceof BigDecimal)) {
            throw new IllegalArgumentException("No example of " + name);
        }
    }

    boolean isNumber() {
        return !(example instanceof String);
    }

    /** True for numbers that are always there: what is missing is neither more nor less than anything. */
    boolean hasSize() {
        return isNumber() && !optional;
    }
}
