package org.itahub.reporting.document.pdf;

import java.util.List;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/**
 * Hands {@link LineBreaks} to Flying Saucer. For each line it asks again with what is left of the paragraph; the rest
 * of a text already seen is answered from the whole, so that words are found in their context and once. One per
 * document: it remembers the last text.
 */
final class ThaiLineBreaking implements LineBreakingStrategy {
    private final LineBreaks breaks;
    private String seen = "";
    private List<Integer> seenBreaks = List.of();

    ThaiLineBreaking(LineBreaks breaks) {
        this.breaks = breaks;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String lang, CalculatedStyle style) {
        if (!seen.endsWith(text)) {
            seen = text;
            seenBreaks = breaks.in(text);
        }
        int gone = seen.length() - text.length();
        return new ListBreakPointsProvider(seenBreaks.stream()
                .filter(position -> position > gone)
                .map(position -> new BreakPoint(position - gone))
                .toList());
    }
}
