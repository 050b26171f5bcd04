package org.itahub.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** {@code Content-Disposition} of a file, by RFC 6266 and, for names beyond ASCII, RFC 8187. */
public final class Disposition {
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9 ._()\\[\\]-]+");
    private static final String ATTR_CHARS = "!#$&+-.^_`|~";

    private Disposition() {}

    /**
     * To be saved.
     *
     * @param name the file's name
     * @param ascii what readers call it that know ASCII only, where the name goes beyond that
     */
    public static String attachment(String name, String ascii) {
        return header("attachment", name, ascii);
    }

    /** To be shown; by that name if somebody saves it. */
    public static String inline(String name, String ascii) {
        return header("inline", name, ascii);
    }

    private static String header(String type, String name, String ascii) {
        String fallback = ASCII.matcher(name).matches() ? name : ascii;
        return type + "; filename=\"" + fallback + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean harmless = letter < 128 && Character.isLetterOrDigit(letter) || ATTR_CHARS.indexOf(letter) >= 0;
            if (harmless) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(String.format("%02X", (int) letter));
            }
        }
        return encoded.toString();
    }
}
