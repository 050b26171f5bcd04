package org.itahub.reporting.document.pdf;

import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.itahub.reporting.document.Numerals;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws pages and says of everything drawn what it is: a part of the document's structure, or decoration that nobody wants
 * to have read out, such as rules, backgrounds, and a table's head where it is repeated.
 */
final class TaggingDevice extends ITextOutputDevice {
    private static final PdfName DECORATION = new PdfName("Artifact");

    private final Numerals numerals;
    private final Set<Object> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private StructureTree tree;
    private LinkAreas links;

    TaggingDevice(Numerals numerals) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.numerals = numerals;
    }

    /** To be called when the file is begun. */
    void begin(ITextRenderer renderer) {
        Element html = renderer.getDocument().getDocumentElement();
        tree = StructureTree.of((Element) html.getElementsByTagName("body").item(0), renderer.getWriter());
        links = new LinkAreas(renderer.getWriter(), renderer.getSharedContext(), getDotsPerPoint());
    }

    /** To be called when all is drawn. */
    void finish() {
        links.finish();
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        if (isElsewhere(context, text.getParent().getLineBox())) {
            return;
        }
        boolean leader = text.isDynamicFunction() && !isNumber(text);
        tagged(leader ? Optional.empty() : structureOf(text), () -> {
            if (text.isDynamicFunction() && !leader) {
                drawNumber(context, text);
            } else {
                super.drawText(context, text);
            }
        });
    }

    /** Flying Saucer also draws the line that the next page begins with, below this page's text and cut off. */
    private static boolean isElsewhere(RenderingContext context, LineBox line) {
        PageBox page = context.getPage();
        return line.getAbsY() >= page.getBottom() || line.getAbsY() + line.getHeight() <= page.getTop();
    }

    /** A page's number in the table of contents, which CSS counts in Arabic digits only. */
    private void drawNumber(RenderingContext context, InlineText text) {
        InlineLayoutBox box = text.getParent();
        var font = (ITextFSFont) box.getStyle().getFSFont(context);
        String number = numerals.write(text.getSubstring());
        float width = font.getFontDescription().getFont().getWidthPoint(number, font.getSize2D());
        setColor(box.getStyle().getColor());
        setFont(font);
        setFontSpecification(box.getStyle().getFontSpecification());
        drawString(
                number,
                box.getAbsX() + text.getX() + text.getWidth() - width,
                (float) box.getAbsY() + box.getBaseline(),
                null);
    }

    private static boolean isNumber(InlineText text) {
        return !text.getSubstring().isEmpty() && text.getSubstring().chars().allMatch(Character::isDigit);
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        Optional<PdfStructureElement> figure = firstTime(box, box.getElement());
        figure.ifPresent(element -> {
            var area = createLocalTargetArea(context, box);
            StructureTree.place(element, area.getLeft(), area.getBottom(), area.getRight(), area.getTop());
        });
        tagged(figure, () -> super.paintReplacedElement(context, box));
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        if (box instanceof InlineLayoutBox inline
                && box.getElement() instanceof Element element
                && "a".equals(element.getTagName())
                && !isElsewhere(context, inline.getLineBox())) {
            tree.of(element).ifPresent(link -> links.add(context, element, createLocalTargetArea(context, box), link));
        }
    }

    @Override
    public void fill(Shape shape) {
        tagged(Optional.empty(), () -> super.fill(shape));
    }

    @Override
    public void draw(Shape shape) {
        tagged(Optional.empty(), () -> super.draw(shape));
    }

    private Optional<PdfStructureElement> structureOf(InlineText text) {
        Node node = text.getTextNode();
        return firstTime(text, node == null ? text.getParent().getElement() : node);
    }

    /** A table's head is drawn again on each page; to read it once is enough. */
    private Optional<PdfStructureElement> firstTime(Object drawing, Node node) {
        return drawn.add(drawing) ? tree.of(node) : Optional.empty();
    }

    private void tagged(Optional<PdfStructureElement> structure, Runnable drawing) {
        structure.ifPresentOrElse(
                element -> getCurrentPage().beginMarkedContentSequence(element),
                () -> getCurrentPage().beginMarkedContentSequence(DECORATION));
        drawing.run();
        getCurrentPage().endMarkedContentSequence();
    }
}
