package org.itahub.reporting.document.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * A heading that stands at the end of a page while what it heads begins on the next; of several in a row, the first. Flying
 * Saucer avoids such a break where a style asks for it, but not where the next part begins on the heading's page and only
 * its first line does not.
 */
final class LonelyHeading {
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private LonelyHeading() {}

    static Optional<Element> in(Box root) {
        return new Search(root.getLayer().getPages()).through(root);
    }

    /** Goes through all lines in their order. */
    private static final class Search {
        private final List<PageBox> pages;
        private Element heading;
        private int page;

        Search(List<PageBox> pages) {
            this.pages = pages;
        }

        private Optional<Element> through(Box box) {
            if (box.getElement() instanceof Element element && HEADINGS.contains(element.getTagName())) {
                if (heading == null) {
                    heading = element;
                    page = LonelyRow.pageOf(box, pages);
                }
                return Optional.empty();
            }
            if (box instanceof LineBox) {
                var found = Optional.ofNullable(heading).filter(last -> LonelyRow.pageOf(box, pages) > page);
                heading = null;
                return found;
            }
            return box.getElement() instanceof Element element && "thead".equals(element.getTagName())
                    ? Optional.empty()
                    : box.getChildren().stream()
                            .map(this::through)
                            .flatMap(Optional::stream)
                            .findFirst();
        }
    }
}
