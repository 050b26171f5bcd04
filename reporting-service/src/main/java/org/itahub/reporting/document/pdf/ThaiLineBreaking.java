package org.itahub.reporting.document.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Hands {@link LineBreaks} to Flying Saucer. For each line it asks again with what is left of the paragraph; the rest
 * of a text already seen is answered from the whole, so that words are found in their context and once. The word that a
 * cell's line begins with may be split, for where it does not fit, Flying Saucer would give up the rest of the text. One
 * per document: it remembers every text, since each is laid out several times.
 */
final class ThaiLineBreaking implements LineBreakingStrategy {
    private final LineBreaks breaks;
    private final Map<String, List<Integer>> inProse = new HashMap<>();
    private final Map<String, List<Integer>> inColumns = new HashMap<>();
    private final Map<String, List<Integer>> withinWords = new HashMap<>();
    private String seen = "";
    private boolean seenInProse;
    private List<Integer> seenBreaks = List.of();

    ThaiLineBreaking(LineBreaks breaks) {
        this.breaks = breaks;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String lang, CalculatedStyle style) {
        boolean prose = PaperNamespace.PROSE.equals(lang);
        if (prose != seenInProse || !seen.endsWith(text)) {
            seen = text;
            seenInProse = prose;
            seenBreaks = prose
                    ? inProse.computeIfAbsent(text, breaks::in)
                    : inColumns.computeIfAbsent(text, breaks::inColumn);
        }
        int gone = seen.length() - text.length();
        int next = Collections.binarySearch(seenBreaks, gone + 1);
        List<Integer> left = seenBreaks.subList(next < 0 ? -next - 1 : next, seenBreaks.size());
        boolean splits = PaperNamespace.CELL.equals(lang) && !left.isEmpty();
        Iterator<Integer> within = splits
                ? withinWords
                        .computeIfAbsent(text.substring(0, left.getFirst() - gone), LineBreaks::withinWord)
                        .iterator()
                : Collections.emptyIterator();
        Iterator<Integer> ends = left.iterator();
        return () -> within.hasNext()
                ? new BreakPoint(within.next())
                : ends.hasNext() ? new BreakPoint(ends.next() - gone) : BreakPoint.getDonePoint();
    }
}
