package org.itahub.measures.signoff.domain;

/** What was decided of what is to be signed. */
public enum Decision {
    SIGNED,
    RETURNED,
    /** Taken back by who sent it up, before anybody else signed. */
    RECALLED;

    /** Whether the text goes back to be rewritten, so that the next submission starts at the first post. */
    boolean endsRound() {
        return this != SIGNED;
    }
}
