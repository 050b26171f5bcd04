package org.itahub.platform.files.rest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.itahub.platform.files.domain.StoredFile;

/** {@code Content-Disposition} of a download, by RFC 6266 and, for names beyond ASCII, RFC 8187. */
final class Disposition {
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9 ._()\\[\\]-]+");
    private static final String ATTR_CHARS = "!#$&+-.^_`|~";

    private Disposition() {}

    /** @param ascii the file's name, without its ending, for readers that know ASCII only */
    static String attachment(String ascii, StoredFile file) {
        String name = file.name();
        boolean plain = ASCII.matcher(name).matches();
        String fallback = plain ? name : ascii + "." + file.type().extension();
        return "attachment; filename=\"" + fallback + "\"; filename*=UTF-8''" + encoded(name);
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
