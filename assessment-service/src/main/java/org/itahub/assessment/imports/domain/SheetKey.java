package org.itahub.assessment.imports.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the keys of imported sheets: the same for the same reference in the same survey, whenever it is imported. */
public final class SheetKey {

    private final MessageDigest digest;

    /** One for a thread. */
    public SheetKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The first 16 bytes of SHA-256 of the survey's number, a bar and the reference. */
    public ByteBuffer of(int survey, String reference) {
        return ByteBuffer.wrap(digest.digest((survey + "|" + reference).getBytes(StandardCharsets.UTF_8)), 0, 16);
    }
}
