package org.itahub.reporting.document.chart;

import static org.itahub.reporting.document.pdf.Typesetting.LETTERING;

import java.util.List;
import java.util.stream.Stream;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Dot;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;

/** Where shapes lie. */
final class Corners {
    private static final double HAIR = 0.01;

    private Corners() {}

    /** Points between which all of the shape lies. */
    static Stream<Point> of(Shape shape) {
        return switch (shape) {
            case Box box -> box(box).stream();
            case Shape.Line line -> line.points().stream();
            case Shape.Area area -> area.points().stream();
            case Dot dot ->
                around(
                        dot.centre().x() - dot.radius(),
                        dot.centre().y() - dot.radius(),
                        2 * dot.radius(),
                        2 * dot.radius())
                        .stream();
            case Text text -> text(text).stream();
        };
    }

    /** True for a text that covers some of another text or of a bar. */
    static boolean overlap(Text text, Shape other) {
        return switch (other) {
            case Text another -> text != another && overlap(text(text), text(another));
            case Box box -> overlap(text(text), box(box));
            default -> false;
        };
    }

    private static boolean overlap(List<Point> one, List<Point> other) {
        Point least = one.getFirst();
        Point most = one.getLast();
        return least.x() < other.getLast().x() - HAIR
                && other.getFirst().x() < most.x() - HAIR
                && least.y() < other.getLast().y() - HAIR
                && other.getFirst().y() < most.y() - HAIR;
    }

    private static List<Point> box(Box box) {
        return around(box.x(), box.y(), box.width(), box.height());
    }

    /** From the highest mark over a letter to the lowest beneath it. */
    private static List<Point> text(Text text) {
        double width = LETTERING.width(text.words(), text.size());
        double left = text.at().x()
                - switch (text.align()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        return around(left, text.at().y() - 1.25 * text.size(), width, 1.6 * text.size());
    }

    private static List<Point> around(double x, double y, double width, double height) {
        return List.of(new Point(x, y), new Point(x + width, y + height));
    }
}
