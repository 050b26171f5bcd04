package org.itahub.reporting.document.pdf;

import java.awt.Point;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing in its place on the page, a unit of the SVG a point long. */
final class SvgElement implements ITextReplacedElement {
    private final Element svg;
    private final SarabunFonts fonts;
    private final float dotsPerPoint;
    private Point location = new Point(0, 0);

    SvgElement(Element svg, SarabunFonts fonts, float dotsPerPoint) {
        this.svg = svg;
        this.fonts = fonts;
        this.dotsPerPoint = dotsPerPoint;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        PdfContentByte canvas = device.getCurrentPage();
        Rectangle place = device.createLocalTargetArea(context, box);
        canvas.saveState();
        new SvgPainter(canvas, fonts, place.getLeft(), place.getTop()).paint(svg);
        canvas.restoreState();
    }

    /** What an element of a drawing says, such as its {@code desc}. */
    static String text(Element svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    @Override
    public int getIntrinsicWidth() {
        return length("width");
    }

    @Override
    public int getIntrinsicHeight() {
        return length("height");
    }

    private int length(String attribute) {
        return (int) Math.ceil(Float.parseFloat(svg.getAttribute(attribute)) * dotsPerPoint);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
