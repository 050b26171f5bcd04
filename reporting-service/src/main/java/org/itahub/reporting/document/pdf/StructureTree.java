package org.itahub.reporting.document.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the parts of a page are, for those who have it read to them: headings, paragraphs, tables with their heads,
 * pictures with what they show, links. In the order of the document, whatever the order of drawing. The library writes an
 * element's marks or its children, never both; so text beside other elements becomes an element of its own.
 */
final class StructureTree {
    private static final Set<String> INLINE = Set.of("span", "b", "i", "em", "strong", "small", "br");
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");

    private final Map<Node, PdfStructureElement> leaves = new IdentityHashMap<>();
    private int level;

    private StructureTree() {}

    /** The tree of what stands in the page's body, begun in that file. */
    static StructureTree of(Element body, PdfWriter writer) {
        var tree = new StructureTree();
        tree.children(body, new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
        return tree;
    }

    /** The element that a node's content belongs to; none for what says nothing. */
    Optional<PdfStructureElement> of(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            PdfStructureElement leaf = leaves.get(at);
            if (leaf != null) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    private void children(Element element, PdfStructureElement parent) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(inner, parent);
            } else if (says(child)) {
                leaves.put(child, new PdfStructureElement(parent, new PdfName("Span")));
            }
        }
    }

    private void add(Element element, PdfStructureElement parent) {
        boolean whole = !holdsStructure(element);
        Optional<String> tag = tag(element, whole);
        if (tag.isPresent()) {
            var structure = new PdfStructureElement(parent, new PdfName(tag.get()));
            describe(structure, element);
            if (whole) {
                leaves.put(element, structure);
            } else {
                children(element, structure);
            }
        } else if (!whole) {
            children(element, parent);
        } else if (says(element)) {
            leaves.put(element, new PdfStructureElement(parent, new PdfName("Span")));
        }
    }

    /** A group of other elements, such as a frame, is none itself. */
    private Optional<String> tag(Element element, boolean whole) {
        return switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4" -> Optional.of("H" + headingLevel(element));
            case "p" -> Optional.of("P");
            case "div" -> whole && says(element) ? Optional.of("P") : Optional.empty();
            case "ol" -> Optional.of("TOC");
            case "li" -> Optional.of("TOCI");
            case "a" -> Optional.of("Link");
            case "table" -> Optional.of("Table");
            case "thead" -> Optional.of("THead");
            case "tbody" -> Optional.of("TBody");
            case "tr" -> Optional.of("TR");
            case "th" -> Optional.of("TH");
            case "td" -> Optional.of("TD");
            case "svg", "img" -> Optional.of("Figure");
            default -> Optional.empty();
        };
    }

    /** A level below the heading before at most: who has a page read aloud takes a level that is left out for a gap. */
    private int headingLevel(Element heading) {
        level = Math.min(heading.getTagName().charAt(1) - '0', level + 1);
        return level;
    }

    private static void describe(PdfStructureElement structure, Element element) {
        switch (element.getTagName()) {
            case "svg" ->
                alternative(structure, SvgElement.text(element, "title") + ". " + SvgElement.text(element, "desc"));
            case "img" -> alternative(structure, element.getAttribute("alt"));
            case "th" -> cell(structure, element, true);
            case "td" -> cell(structure, element, false);
            default -> {
                // Its kind says all.
            }
        }
    }

    private static void alternative(PdfStructureElement structure, String text) {
        structure.put(new PdfName("Alt"), new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    private static void cell(PdfStructureElement structure, Element cell, boolean head) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("Table"));
        if (head) {
            attributes.put(
                    new PdfName("Scope"), new PdfName("row".equals(cell.getAttribute("scope")) ? "Row" : "Column"));
        }
        span(attributes, cell, "colspan", "ColSpan");
        span(attributes, cell, "rowspan", "RowSpan");
        if (attributes.size() > 1) {
            structure.put(ATTRIBUTES, attributes);
        }
    }

    private static void span(PdfDictionary attributes, Element cell, String attribute, String name) {
        if (cell.hasAttribute(attribute)) {
            attributes.put(new PdfName(name), new PdfNumber(Integer.parseInt(cell.getAttribute(attribute))));
        }
    }

    /** Where on its page a picture stands, in points: those who enlarge a page look for it. */
    static void place(PdfStructureElement figure, float left, float bottom, float right, float top) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("Layout"));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        attributes.put(new PdfName("BBox"), new PdfArray(new float[] {left, bottom, right, top}));
        figure.put(ATTRIBUTES, attributes);
    }

    private static boolean holdsStructure(Element element) {
        if ("svg".equals(element.getTagName())) {
            return false;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && (!INLINE.contains(inner.getTagName()) || holdsStructure(inner))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Node node) {
        return !node.getTextContent().isBlank();
    }
}
