package org.itahub.reporting.document.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * A row too long for one page that is torn before its second line. Within a cell Flying Saucer does not keep lines
 * together as it does in prose.
 */
final class LonelyRow {
    private static final int FEWEST_LINES = 2;

    private LonelyRow() {}

    /** Before what a page must begin, so that the first such row is torn later: the row, or its table where it is the first. */
    static Optional<Element> in(Box root) {
        List<PageBox> pages = root.getLayer().getPages();
        return rows(root).filter(row -> isLonely(row, pages)).findFirst().map(LonelyRow::beginning);
    }

    /** Counted from 0. */
    static int pageOf(Box box, List<PageBox> pages) {
        return (int) pages.stream()
                .takeWhile(each -> each.getBottom() <= box.getAbsY())
                .count();
    }

    private static Element beginning(TableRowBox row) {
        Element element = row.getElement();
        boolean first = element.getPreviousSibling() == null;
        return first ? (Element) element.getParentNode().getParentNode().getParentNode() : element;
    }

    private static boolean isLonely(TableRowBox row, List<PageBox> pages) {
        int page = pageOf(row, pages);
        boolean torn = lines(row).anyMatch(line -> pageOf(line, pages) > page);
        return torn
                && cells(row)
                        .allMatch(cell -> lines(cell)
                                        .filter(line -> pageOf(line, pages) == page)
                                        .count()
                                < FEWEST_LINES);
    }

    private static Stream<TableRowBox> rows(Box box) {
        boolean body = box instanceof TableRowBox
                && "tbody".equals(box.getElement().getParentNode().getNodeName());
        return body ? Stream.of((TableRowBox) box) : box.getChildren().stream().flatMap(LonelyRow::rows);
    }

    private static Stream<TableCellBox> cells(TableRowBox row) {
        return row.getChildren().stream().map(TableCellBox.class::cast);
    }

    private static Stream<LineBox> lines(Box box) {
        return box instanceof LineBox line
                ? Stream.of(line)
                : box.getChildren().stream().flatMap(LonelyRow::lines);
    }
}
