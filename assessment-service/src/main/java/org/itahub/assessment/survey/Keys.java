package org.itahub.assessment.survey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.itahub.platform.http.Sha256;

/** Makes the keys that links end in: a letter that tells tokens from open links, and 128 random bits. */
final class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final String TOKEN = "t";
    private static final String LINK = "l";

    private Keys() {}

    static String newToken() {
        return TOKEN + random();
    }

    static String newLinkKey() {
        return LINK + random();
    }

    static boolean isToken(String key) {
        return key.startsWith(TOKEN);
    }

    /** What is kept of a token; with 128 random bits under it, no salt is needed to keep it from being guessed. */
    static byte[] hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
