package org.itahub.assessment.linkcheck.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the title of an HTML page, also of one in the old Thai encodings. */
public final class PageTitle {

    /** In characters. */
    public static final int LONGEST = 300;

    private static final int HEAD = 2048;

    /** In bytes; a title stands early, and a page that has none is not to be read through. */
    private static final int SEARCHED = 65_536;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");
    private static final Pattern TITLE = Pattern.compile("(?is)<title(?:\\s[^>]{0,500})?>(.{0,4000}?)</title");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,5});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private PageTitle() {}

    /**
     * The title, one line without signs that do not show.
     *
     * @param contentType the header; empty for none
     */
    public static Optional<String> of(byte[] content, String contentType) {
        if (!contentType.isEmpty() && !contentType.toLowerCase(Locale.ROOT).contains("html")) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(
                new String(content, 0, Math.min(SEARCHED, content.length), charset(content, contentType)));
        return title.find() ? Optional.of(oneLine(title.group(1))).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private static Charset charset(byte[] content, String contentType) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        return named(contentType).or(() -> named(head)).orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String text) {
        Matcher name = CHARSET.matcher(text);
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String oneLine(String markup) {
        String text = ENTITY.matcher(markup).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        String plain = text.codePoints()
                .filter(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) || shows(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        int end = Math.min(LONGEST, plain.length());
        return plain.substring(0, end < plain.length() && Character.isLowSurrogate(plain.charAt(end)) ? end - 1 : end);
    }

    private static boolean shows(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
