package org.itahub.reporting.document.chart;

import java.util.List;

/** What charts are made of. Lengths are points, counted from the top left corner. */
public sealed interface Shape {

    /** The same shape on another sheet, where what lay in the top left corner lies there. */
    Shape placed(Place place);

    /** Where a drawing lies on a larger sheet, and how much smaller or larger it is there. */
    record Place(double left, double top, double scale) {
        private Point of(Point point) {
            return new Point(left + scale * point.x(), top + scale * point.y());
        }

        private List<Point> of(List<Point> points) {
            return points.stream().map(this::of).toList();
        }
    }

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height, Ink ink) implements Shape {
        @Override
        public Box placed(Place place) {
            Point corner = place.of(new Point(x, y));
            return new Box(corner.x(), corner.y(), width * place.scale(), height * place.scale(), ink);
        }
    }

    /** A line through the points, open at its end. */
    record Line(List<Point> points, double thickness, boolean dashed, Ink ink) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public Line placed(Place place) {
            return new Line(place.of(points), thickness * place.scale(), dashed, ink);
        }

        static Line thin(double x1, double y1, double x2, double y2) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), 0.5, false, Ink.RULE);
        }

        static Line target(List<Point> points) {
            return new Line(points, 1, true, Ink.TARGET);
        }
    }

    /** The filled inside of a polygon. */
    record Area(List<Point> points, Ink ink) implements Shape {
        public Area {
            points = List.copyOf(points);
        }

        @Override
        public Area placed(Place place) {
            return new Area(place.of(points), ink);
        }
    }

    record Dot(Point centre, double radius, Ink ink) implements Shape {
        @Override
        public Dot placed(Place place) {
            return new Dot(place.of(centre), radius * place.scale(), ink);
        }
    }

    /** One line of text. @param at where its baseline starts, has its middle or ends */
    record Text(String words, Point at, double size, Align align, boolean bold, Ink ink) implements Shape {
        @Override
        public Text placed(Place place) {
            return new Text(words, place.of(at), size * place.scale(), align, bold, ink);
        }

        static Text plain(String words, double x, double baseline, double size, Align align) {
            return new Text(words, new Point(x, baseline), size, align, false, Ink.TEXT);
        }

        static Text soft(String words, double x, double baseline, double size, Align align) {
            return new Text(words, new Point(x, baseline), size, align, false, Ink.SOFT);
        }

        static Text bold(String words, double x, double baseline, double size, Align align) {
            return new Text(words, new Point(x, baseline), size, align, true, Ink.TEXT);
        }
    }

    enum Align {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String anchor;

        Align(String anchor) {
            this.anchor = anchor;
        }

        String anchor() {
            return anchor;
        }
    }

    /** Colours that stay apart in grey; where they matter, a pattern or a figure says the same. */
    enum Ink {
        TEXT("#1c2530"),
        SOFT("#5a6470"),
        FIGURE("#14365c"),
        WEAK("#a3271f"),
        TARGET("#8a6a1c"),
        PALE("#dbe6f1"),
        RULE("#c9d1d9"),
        PAPER("#ffffff");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        public String colour() {
            return colour;
        }
    }
}
