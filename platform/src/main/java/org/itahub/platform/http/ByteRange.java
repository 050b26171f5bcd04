package org.itahub.platform.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a content that a client asks for, to go on with a download; nothing of it may be there. */
public record ByteRange(long first, long last) {
    private static final Pattern FROM = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");
    private static final Pattern LAST_BYTES = Pattern.compile("bytes=-(\\d{1,18})");

    /**
     * @param range the header; anything but one range is answered with the whole
     * @param ifRange the tag of the part that the client has; null for none
     * @return empty where the whole is to be sent
     */
    static Optional<ByteRange> of(String range, String ifRange, String tag, long size) {
        String asked = range == null ? "" : range.strip();
        if (ifRange != null && !ifRange.equals(tag)) {
            return Optional.empty();
        }
        Matcher last = LAST_BYTES.matcher(asked);
        if (last.matches()) {
            return Optional.of(new ByteRange(Math.max(0, size - Long.parseLong(last.group(1))), size - 1));
        }
        Matcher from = FROM.matcher(asked);
        if (!from.matches()) {
            return Optional.empty();
        }
        long end = from.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(from.group(2));
        ByteRange found = new ByteRange(Long.parseLong(from.group(1)), Math.min(end, size - 1));
        return found.first <= end ? Optional.of(found) : Optional.empty();
    }

    /** False where the content ends before it begins. */
    boolean isThere(long size) {
        return first < size;
    }

    public long length() {
        return last - first + 1;
    }

    /** As it stands in {@code Content-Range}. */
    public String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
