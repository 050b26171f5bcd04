package org.itahub.platform.files.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a client asks for to go on with a download. */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");

    /**
     * @param range the header; anything but one range from a place to another or to the end is answered with the whole
     * @param ifRange the tag of the part that the client has; null for none
     * @return empty where the whole file is to be sent
     */
    static Optional<ByteRange> of(String range, String ifRange, String tag, long size) {
        Matcher single = SINGLE.matcher(range == null ? "" : range.strip());
        if (!single.matches() || ifRange != null && !ifRange.equals(tag)) {
            return Optional.empty();
        }
        long first = Long.parseLong(single.group(1));
        long last = single.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(single.group(2)));
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    long length() {
        return last - first + 1;
    }

    /** As it stands in {@code Content-Range}. */
    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
