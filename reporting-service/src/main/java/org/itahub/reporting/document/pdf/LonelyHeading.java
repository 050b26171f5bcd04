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
record LonelyHeading(Element element) {
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    static Optional<LonelyHeading> in(Box root) {
        return new Search(root.getLayer().getPages()).through(root);
    }

    void beginPage() {
        element.setAttribute("style", "page-break-before: always");
    }

    /** Goes through all lines in their order. */
    private static final class Search {
        private final List<PageBox> pages;
        private Element heading;
        private int page;

        Search(List<PageBox> pages) {
            this.pages = pages;
        }

        private Optional<LonelyHeading> through(Box box) {
            if (box.getElement() instanceof Element element && HEADINGS.contains(element.getTagName())) {
                if (heading == null) {
                    heading = element;
                    page = pageOf(box);
                }
                return Optional.empty();
            }
            if (box instanceof LineBox) {
                boolean lonely = heading != null && pageOf(box) > page;
                var found = lonely ? Optional.of(new LonelyHeading(heading)) : Optional.<LonelyHeading>empty();
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

        private int pageOf(Box box) {
            return (int) pages.stream()
                    .takeWhile(each -> each.getBottom() <= box.getAbsY())
                    .count();
        }
    }
}
