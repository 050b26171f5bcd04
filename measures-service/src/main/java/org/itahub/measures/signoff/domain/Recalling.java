package org.itahub.measures.signoff.domain;

/** What came of a recall. */
public sealed interface Recalling {
    record Recalled(SignOff after) implements Recalling {}

    /** Only who sent it up can take it back. */
    record NotPreparer() implements Recalling {}

    /** Somebody else has signed in this round; from now on only a signatory can give it back. */
    record AlreadySigned(Signature first) implements Recalling {}

    record ReasonMissing() implements Recalling {}
}
