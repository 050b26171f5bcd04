package org.itahub.platform.files.storage;

import java.util.UUID;
import java.util.regex.Pattern;

/** Keys of files: random, and never a part of anything that a caller sent. */
final class StorageKeys {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private StorageKeys() {}

    static String random() {
        return UUID.randomUUID().toString();
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** @throws IllegalArgumentException for what is no key, such as a path */
    static String require(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("Not a key of this storage");
        }
        return key;
    }
}
