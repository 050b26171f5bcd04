package org.itahub.reporting.document.pdf;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;

/**
 * Draws an SVG of our own writing on a page, as vectors and as text that copies out: {@code rect}, {@code polyline},
 * {@code polygon}, {@code circle} and {@code text} with plain attributes. What it does not know it refuses, for a chart
 * without one of its parts would say something wrong.
 */
final class SvgPainter {
    private final PdfContentByte canvas;
    private final SarabunFonts fonts;
    private final float left;
    private final float top;

    /** @param left where on the page the drawing begins, in points; @param top likewise, from the foot of the page */
    SvgPainter(PdfContentByte canvas, SarabunFonts fonts, float left, float top) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    void paint(Element svg) {
        var children = svg.getChildNodes();
        IntStream.range(0, children.getLength()).mapToObj(children::item).forEach(child -> {
            if (child instanceof Element element) {
                draw(element);
            }
        });
    }

    private void draw(Element element) {
        switch (element.getTagName()) {
            case "rect" -> rectangle(element);
            case "polyline" -> line(element);
            case "polygon" -> area(element);
            case "circle" -> circle(element);
            case "text" -> text(element);
            case "title", "desc" -> {
                // Said as the alternate text of the whole.
            }
            default -> throw new IllegalArgumentException("A chart has no " + element.getTagName());
        }
    }

    private void rectangle(Element rect) {
        canvas.setColorFill(colour(rect, "fill"));
        float height = number(rect, "height");
        canvas.rectangle(x(number(rect, "x")), y(number(rect, "y") + height), number(rect, "width"), height);
        canvas.fill();
    }

    private void line(Element polyline) {
        canvas.setColorStroke(colour(polyline, "stroke"));
        canvas.setLineWidth(number(polyline, "stroke-width"));
        float[] dashes = numbers(polyline.getAttribute("stroke-dasharray"));
        if (dashes.length == 0) {
            canvas.setLineDash(0);
        } else {
            canvas.setLineDash(dashes, 0);
        }
        trace(polyline);
        canvas.stroke();
    }

    private void area(Element polygon) {
        canvas.setColorFill(colour(polygon, "fill"));
        trace(polygon);
        canvas.fill();
    }

    private void circle(Element circle) {
        canvas.setColorFill(colour(circle, "fill"));
        canvas.circle(x(number(circle, "cx")), y(number(circle, "cy")), number(circle, "r"));
        canvas.fill();
    }

    private void text(Element text) {
        boolean bold = "bold".equals(text.getAttribute("font-weight"));
        canvas.setColorFill(colour(text, "fill"));
        canvas.beginText();
        canvas.setFontAndSize(bold ? fonts.bold() : fonts.regular(), number(text, "font-size"));
        int alignment =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> org.openpdf.text.Element.ALIGN_CENTER;
                    case "end" -> org.openpdf.text.Element.ALIGN_RIGHT;
                    default -> org.openpdf.text.Element.ALIGN_LEFT;
                };
        canvas.showTextAligned(alignment, text.getTextContent(), x(number(text, "x")), y(number(text, "y")), 0);
        canvas.endText();
    }

    private void trace(Element element) {
        float[] points = numbers(element.getAttribute("points"));
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                canvas.moveTo(x(points[i]), y(points[i + 1]));
            } else {
                canvas.lineTo(x(points[i]), y(points[i + 1]));
            }
        }
    }

    private float x(float fromLeft) {
        return left + fromLeft;
    }

    private float y(float fromTop) {
        return top - fromTop;
    }

    private static float number(Element element, String attribute) {
        return Float.parseFloat(element.getAttribute(attribute));
    }

    private static float[] numbers(String list) {
        String[] each = Arrays.stream(list.split("[ ,]+"))
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
        var numbers = new float[each.length];
        for (int i = 0; i < each.length; i++) {
            numbers[i] = Float.parseFloat(each[i]);
        }
        return numbers;
    }

    private static Color colour(Element element, String attribute) {
        return Color.decode(element.getAttribute(attribute));
    }
}
