package org.itahub.platform.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as hexadecimal text. */
public final class Sha256 {
    private Sha256() {}

    /** @return 64 hexadecimal digits */
    public static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** @param digits how many of the 64 digits to keep */
    public static String hex(byte[] content, int digits) {
        return hex(content).substring(0, digits);
    }
}
