package org.itahub.reporting.document.chart;

import java.util.List;
import org.itahub.reporting.document.text.Language;

/**
 * A chart as shapes on a sheet, the first lowest.
 *
 * @param title what it shows
 * @param description every figure in it, as sentences for those who do not see it
 * @param language of its words
 * @param width of the sheet in points
 */
public record Drawing(
        String title, String description, Language language, double width, double height, List<Shape> shapes) {
    /** As wide as the text of an A4 page. */
    public static final double WIDTH = 490;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Its shapes on a larger sheet. */
    public List<Shape> placed(Shape.Place place) {
        return shapes.stream().map(shape -> shape.placed(place)).toList();
    }
}
