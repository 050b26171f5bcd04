package org.itahub.platform.files.domain;

import java.text.Normalizer;

/** One line of text without anything that does not show: what a title or a name is before its own rules. */
final class PlainText {
    private PlainText() {}

    /**
     * Control characters count as spaces; characters that only steer the text, such as a right-to-left override or a
     * space without width, are dropped.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> plain.appendCodePoint(point);
            }
        });
        return plain.toString().strip().replaceAll("\\s+", " ");
    }

    /** The first characters, at most so many, cut where no mark is parted from the letter that it stands on. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most;
        while (end > 0 && continuesLetter(text.codePointAt(end))) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean continuesLetter(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.SURROGATE;
    }
}
