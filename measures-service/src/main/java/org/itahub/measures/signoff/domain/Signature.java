package org.itahub.measures.signoff.domain;

import java.time.Instant;

/**
 * A decision that was taken.
 *
 * @param position the place in the chain of that submission; 0 for who prepared it
 * @param by the user name of who decided
 * @param standIn whether that was a stand-in, in the place of the post's holder
 * @param reason why it was given back or recalled; null for a signature
 * @param contentHash names the text that was decided on; null where the decision is older than the hashes
 */
public record Signature(
        int position,
        String post,
        String by,
        boolean standIn,
        Decision decision,
        String reason,
        Instant at,
        String contentHash) {
    /** Who prepared what is signed is no post of the chain. */
    static final int OF_THE_PREPARER = 0;

    static final String PREPARER = "ผู้จัดทำ";
}
