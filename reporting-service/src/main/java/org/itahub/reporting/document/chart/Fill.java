package org.itahub.reporting.document.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.itahub.reporting.document.chart.Shape.Line;
import org.itahub.reporting.document.chart.Shape.Point;

/** What a bar, or a part of one, is filled with. Each has a pattern of its own, so that they are told apart in grey. */
enum Fill {
    SOLID {
        @Override
        void add(List<Shape> shapes, double x, double top, double width, double height) {
            shapes.add(new Box(x, top, width, height, Ink.FIGURE));
        }
    },
    LINED {
        @Override
        void add(List<Shape> shapes, double x, double top, double width, double height) {
            framed(shapes, new Box(x, top, width, height, Ink.FIGURE), Ink.PALE);
            for (int line = 1; line <= LINES; line++) {
                double y = top + line * height / (LINES + 1);
                shapes.add(new Line(List.of(new Point(x, y), new Point(x + width, y)), FRAME, false, Ink.FIGURE));
            }
        }
    },
    STRIPED {
        @Override
        void add(List<Shape> shapes, double x, double top, double width, double height) {
            shapes.add(new Box(x, top, width, height, Ink.WEAK));
            DoubleStream.iterate(STRIPE, at -> at + STRIPE_WIDTH / 2 < width, at -> at + STRIPE)
                    .mapToObj(at -> List.of(new Point(x + at, top + 1), new Point(x + at, top + height - 1)))
                    .forEach(stripe -> shapes.add(new Line(stripe, STRIPE_WIDTH, false, Ink.PAPER)));
        }
    },
    OPEN {
        @Override
        void add(List<Shape> shapes, double x, double top, double width, double height) {
            framed(shapes, new Box(x, top, width, height, Ink.SOFT), Ink.PAPER);
        }
    };

    /** From one stripe to the next. */
    static final double STRIPE = 4;

    private static final double STRIPE_WIDTH = 1.4;
    private static final int LINES = 2;
    private static final double FRAME = 0.8;

    /** Adds the bar that has its upper left corner there. */
    abstract void add(List<Shape> shapes, double x, double top, double width, double height);

    private static void framed(List<Shape> shapes, Box frame, Ink inside) {
        shapes.add(frame);
        if (frame.width() > 2 * FRAME) {
            shapes.add(new Box(
                    frame.x() + FRAME,
                    frame.y() + FRAME,
                    frame.width() - 2 * FRAME,
                    frame.height() - 2 * FRAME,
                    inside));
        }
    }
}
