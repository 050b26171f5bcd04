package org.itahub.reporting.document.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** XHTML, with what the typesetter wants to know of its elements. */
final class PaperNamespace extends XhtmlNamespaceHandler {
    /** The language of a text that has the whole line for itself. */
    static final String PROSE = "th-x-prose";

    /** The language of a text in a table's cell. */
    static final String CELL = "th-x-cell";

    /** None: {@link LinkAreas} draws the links, which Flying Saucer would leave out of the structure. */
    @Override
    public String getLinkUri(Element element) {
        return null;
    }

    /**
     * Line breaking is given the language of a text and nothing else of its place. Where a column's width is reckoned, the
     * element is not known, and the language neither.
     */
    @Override
    public String getLang(Element element) {
        if (element == null) {
            return "";
        }
        for (Node at = element; at instanceof Element outer; at = outer.getParentNode()) {
            if ("td".equals(outer.getTagName()) || "th".equals(outer.getTagName())) {
                return CELL;
            }
        }
        return PROSE;
    }
}
