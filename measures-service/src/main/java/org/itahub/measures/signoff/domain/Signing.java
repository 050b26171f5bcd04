package org.itahub.measures.signoff.domain;

/** What came of a decision. */
public sealed interface Signing {
    /** Signed, with others still to sign. */
    record Signed(SignOff after) implements Signing {}

    /** Signed by the last of the chain. */
    record Completed(SignOff after) implements Signing {}

    record Returned(SignOff after) implements Signing {}

    /** Only the holder of this step can decide now. */
    record OutOfTurn(Step expected) implements Signing {}

    record ReasonMissing() implements Signing {}
}
