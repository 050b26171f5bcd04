package org.itahub.reporting.document.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a line of Thai may end. Thai writes no space between words, so ICU's dictionary finds them; its mistakes in
 * words of this field are mended by terms that stay whole, and in a run too long for any column a line may end after any
 * syllable cluster, never between a letter and its marks.
 */
final class LineBreaks {
    /** About the narrowest column of the measures table; a longer unbreakable run would stick out of its cell. */
    private static final int LONGEST_RUN = 16;

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int CAPITAL = 2;
    /** What a line of prose has room for in any size of ours: a name up to here stays whole. */
    private static final int LONGEST_NAME = 40;

    private static final ULocale THAI = ULocale.forLanguageTag("th");
    private static final String LEADING_VOWELS = "เแโใไ";
    private static final String MARKS = "ัำิีึืฺุู็่้๊๋์ํ๎";
    private static final String REPETITION = "ๆฯ";
    private static final Pattern NUMBERED = Pattern.compile("ที่[ \u00a0]?[0-9๐-๙]+");

    private final TermFinder inProse;
    private final TermFinder inColumns;

    /** @param terms words and names that are not split where a line has room for them */
    LineBreaks(Collection<String> terms) {
        this.inProse = new TermFinder(upTo(LONGEST_NAME, terms));
        this.inColumns = new TermFinder(upTo(LONGEST_RUN, terms));
    }

    private static List<String> upTo(int longest, Collection<String> terms) {
        return terms.stream()
                .filter(term -> term.length() > 1 && letters(term) <= longest)
                .toList();
    }

    /** The offsets in prose after which a line may end, ascending; the last is the text's length. */
    List<Integer> in(String text) {
        return in(text, inProse);
    }

    /** The same for a column of a table or a label: a name longer than it has room for may be split between its words. */
    List<Integer> inColumn(String text) {
        return in(text, inColumns);
    }

    private static List<Integer> in(String text, TermFinder terms) {
        if (text.isEmpty()) {
            return List.of();
        }
        BitSet allowed = dictionaryBreaks(text);
        BitSet whole = new BitSet(text.length());
        terms.in(text, (start, end) -> {
            allowed.clear(start + 1, end);
            whole.set(start + 1, end);
        });
        keepNumbers(text, allowed, whole);
        keepMarks(text, allowed);
        allowed.set(text.length());
        return splitLongRuns(text, allowed, whole);
    }

    /** Those that take room on the line; marks stand above or below. */
    private static long letters(String text) {
        return text.chars().filter(letter -> MARKS.indexOf(letter) < 0).count();
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

    /** In ฉบับที่ ๑ the number stays with what it counts, unless both together are too long for a column. */
    private static void keepNumbers(String text, BitSet allowed, BitSet whole) {
        NUMBERED.matcher(text).results().forEach(number -> {
            int start = number.start();
            int counted = Math.max(0, allowed.previousSetBit(start - 1));
            int from = letters(text.substring(counted, number.end())) <= LONGEST_RUN ? start : start + 1;
            allowed.clear(from, number.end());
            whole.set(from, number.end());
        });
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

    /** @param whole offsets within names */
    private static List<Integer> splitLongRuns(String text, BitSet allowed, BitSet whole) {
        var breaks = new ArrayList<Integer>();
        int start = 0;
        for (int end = allowed.nextSetBit(1); end >= 0; end = allowed.nextSetBit(end + 1)) {
            if (longest(text, start, end) < end) {
                int from = start;
                withinWord(text.substring(start, end)).stream()
                        .map(at -> from + at)
                        .filter(at -> !whole.get(at))
                        .forEach(breaks::add);
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

    /** Where a word can be split at need: never between a letter and its marks. */
    static List<Integer> withinWord(String word) {
        var clusters = BreakIterator.getCharacterInstance(THAI);
        clusters.setText(word);
        var breaks = new ArrayList<Integer>();
        clusters.first();
        for (int at = clusters.next(); at != BreakIterator.DONE && at < word.length(); at = clusters.next()) {
            if (!partsVowel(word, at)) {
                breaks.add(at);
            }
        }
        return breaks;
    }

    /** A leading vowel belongs to the letter after it. */
    private static boolean partsVowel(String text, int at) {
        return LEADING_VOWELS.indexOf(text.charAt(at - 1)) >= 0 && LEADING_VOWELS.indexOf(text.charAt(at)) < 0;
    }
}
