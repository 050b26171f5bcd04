package org.itahub.reporting.document.text;

import java.util.regex.Pattern;

/** Texts as XML can hold them. */
public final class XmlText {
    /** What people paste from other programs but XML cannot hold. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text without what XML cannot hold. */
    public static String of(String text) {
        boolean plain = text.chars().allMatch(letter -> letter >= ' ' && letter < Character.MIN_SURROGATE);
        return plain ? text : NOT_IN_XML.matcher(text).replaceAll("");
    }
}
