package org.itahub.reporting.document.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/**
 * Hands {@link LineBreaks} to Flying Saucer. For each line it asks again with what is left of the paragraph; the rest
 * of a text already seen is answered from the whole, so that words are found in their context and once. The word that a
 * cell's line begins with may be split, for where it does not fit, Flying Saucer would give up the rest of the text. One
 * per document: it remembers the last text.
 */
final class ThaiLineBreaking implements LineBreakingStrategy {
    private final LineBreaks breaks;
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
            seenBreaks = prose ? breaks.in(text) : breaks.inColumn(text);
        }
        int gone = seen.length() - text.length();
        List<Integer> left = seenBreaks.stream()
                .filter(position -> position > gone)
                .map(position -> position - gone)
                .toList();
        Stream<Integer> lastResort = PaperNamespace.CELL.equals(lang) && !left.isEmpty()
                ? LineBreaks.withinWord(text.substring(0, left.getFirst())).stream()
                : Stream.of();
        return new ListBreakPointsProvider(
                Stream.concat(lastResort, left.stream()).map(BreakPoint::new).toList());
    }
}
