package org.itahub.reporting.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

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
        var left = new ArrayList<BreakPoint>();
        for (int position : seenBreaks) {
            if (position > gone) {
                if (left.isEmpty() && PaperNamespace.CELL.equals(lang)) {
                    LineBreaks.withinWord(text.substring(0, position - gone))
                            .forEach(within -> left.add(new BreakPoint(within)));
                }
                left.add(new BreakPoint(position - gone));
            }
        }
        return new ListBreakPointsProvider(left);
    }
}
