package org.itahub.reporting.document.chart;

import java.util.List;

/**
 * A chart as shapes on a sheet, the first lowest.
 *
 * @param title what it shows
 * @param description every figure in it, as sentences for those who do not see it
 * @param width of the sheet in points, as wide as the text of an A4 page
 */
public record Drawing(String title, String description, double width, double height, List<Shape> shapes) {
    public static final double WIDTH = 490;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Its shapes on a larger sheet. */
    public List<Shape> placed(Shape.Place place) {
        return shapes.stream().map(shape -> shape.placed(place)).toList();
    }
}
