package org.itahub.reporting.document.chart;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.text.XmlText;

/**
 * Writes a drawing as an SVG document that can stand alone or in a page. It uses {@code rect}, {@code polyline},
 * {@code polygon}, {@code circle} and {@code text} with plain attributes and nothing else, which is what the PDF reads.
 */
public final class Svg {
    private static final String FONT = "Sarabun, sans-serif";

    private final XMLStreamWriter xml;

    private Svg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param id unlike any other in the page; the title and the description are found by it */
    public static String of(Drawing drawing, String id) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Svg(xml).document(drawing, id);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void document(Drawing drawing, String id) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("class", "chart", "role", "img", "lang", drawing.language().code(), "font-family", FONT);
        attributes("aria-labelledby", id + "-title", "aria-describedby", id + "-desc");
        String width = number(drawing.width());
        String height = number(drawing.height());
        attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
        text("title", drawing.title(), "id", id + "-title");
        text("desc", drawing.description(), "id", id + "-desc");
        for (Shape shape : drawing.shapes()) {
            write(shape);
        }
        xml.writeEndElement();
    }

    private void write(Shape shape) throws XMLStreamException {
        switch (shape) {
            case Shape.Box box -> {
                xml.writeEmptyElement("rect");
                attributes("x", number(box.x()), "y", number(box.y()), "width", number(box.width()));
                attributes("height", number(box.height()), "fill", box.ink().colour());
            }
            case Shape.Line line -> {
                xml.writeEmptyElement("polyline");
                attributes("points", points(line.points()), "fill", "none");
                attributes("stroke", line.ink().colour(), "stroke-width", number(line.thickness()));
                if (line.dashed()) {
                    attributes("stroke-dasharray", "4 3");
                }
            }
            case Shape.Area area -> {
                xml.writeEmptyElement("polygon");
                attributes("points", points(area.points()), "fill", area.ink().colour());
            }
            case Shape.Dot dot -> {
                xml.writeEmptyElement("circle");
                attributes(
                        "cx",
                        number(dot.centre().x()),
                        "cy",
                        number(dot.centre().y()));
                attributes("r", number(dot.radius()), "fill", dot.ink().colour());
            }
            case Shape.Text words ->
                text(
                        "text",
                        words.words(),
                        "x",
                        number(words.at().x()),
                        "y",
                        number(words.at().y()),
                        "font-size",
                        number(words.size()),
                        "font-weight",
                        words.bold() ? "bold" : "normal",
                        "text-anchor",
                        words.align().anchor(),
                        "fill",
                        words.ink().colour());
        }
    }

    private void text(String element, String words, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
        xml.writeCharacters(XmlText.of(words));
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** At most two decimals; there is no writing for what is not a number. */
    private static String number(double length) {
        var rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
