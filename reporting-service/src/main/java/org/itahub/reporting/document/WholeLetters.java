package org.itahub.reporting.document;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts names that are too long, never between a letter and its marks. */
public final class WholeLetters {
    private WholeLetters() {}

    /** The text, or as many of its first letters as have room; without spaces at its ends. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text.strip();
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.forLanguageTag("th"));
        letters.setText(text);
        return text.substring(0, letters.preceding(longest + 1)).strip();
    }
}
