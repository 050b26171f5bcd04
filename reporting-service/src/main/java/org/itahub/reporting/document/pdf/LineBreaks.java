package org.itahub.reporting.document.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Where a line of Thai may end. Thai writes no space between words, so ICU's dictionary finds them; its mistakes in
 * words of this field are mended by terms that stay whole, and a run too long for any column gets breaks between
 * syllable clusters, never between a letter and its marks.
 */
final class LineBreaks {
    /** About the narrowest column of the measures table; a longer unbreakable run would stick out of its cell. */
    private static final int LONGEST_RUN = 16;

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int CAPITAL = 2;
    private static final ULocale THAI = ULocale.forLanguageTag("th");
    private static final String LEADING_VOWELS = "เแโใไ";
    private static final String MARKS = "ัำิีึืฺุู็่้๊๋์ํ๎";
    private static final String REPETITION = "ๆฯ";

    private final List<String> terms;

    /** @param terms words and names that are never split */
    LineBreaks(Collection<String> terms) {
        this.terms = terms.stream().filter(term -> term.length() > 1).toList();
    }

    /** The offsets after which a line may end, ascending; the last is the text's length. */
    List<Integer> in(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        BitSet allowed = dictionaryBreaks(text);
        terms.forEach(term -> keepWhole(term, text, allowed));
        keepMarks(text, allowed);
        allowed.set(text.length());
        return splitLongRuns(text, allowed);
    }

    private static BitSet dictionaryBreaks(String text) {
        var allowed = new BitSet(text.length() + 1);
        var words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            allowed.set(end);
        }
        return allowed;
    }

    private static void keepWhole(String term, String text, BitSet allowed) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            allowed.clear(at + 1, at + term.length());
        }
    }

    /** A vowel or tone mark belongs to its letter; ๆ and ฯ to the word before, across the space written before ๆ. */
    private static void keepMarks(String text, BitSet allowed) {
        for (int i = 1; i < text.length(); i++) {
            boolean repetition = REPETITION.indexOf(text.charAt(i)) >= 0;
            if (repetition || MARKS.indexOf(text.charAt(i)) >= 0) {
                allowed.clear(i);
            }
            if (repetition && text.charAt(i - 1) == ' ') {
                allowed.clear(i - 1);
            }
        }
    }

    private static List<Integer> splitLongRuns(String text, BitSet allowed) {
        var clusters = BreakIterator.getCharacterInstance(THAI);
        clusters.setText(text);
        var breaks = new ArrayList<Integer>();
        int start = 0;
        for (int end = allowed.nextSetBit(1); end >= 0; end = allowed.nextSetBit(end + 1)) {
            for (int longest = longest(text, start, end); longest < end; longest = longest(text, start, end)) {
                start = clusterEnd(text, clusters, longest);
                if (start >= end) {
                    break;
                }
                breaks.add(start);
            }
            breaks.add(end);
            start = end;
        }
        return breaks;
    }

    /** How far a run may reach; capitals are about twice as wide as Thai letters. */
    private static int longest(String text, int start, int end) {
        int room = LONGEST_RUN;
        int longest = start;
        while (longest < end && room > 0) {
            room -= CAPITALS.indexOf(text.charAt(longest)) >= 0 ? CAPITAL : 1;
            longest++;
        }
        return longest;
    }

    private static int clusterEnd(String text, BreakIterator clusters, int near) {
        int end = clusters.isBoundary(near) ? near : clusters.following(near);
        return end < text.length() && LEADING_VOWELS.indexOf(text.charAt(end - 1)) >= 0 ? clusters.following(end) : end;
    }
}
