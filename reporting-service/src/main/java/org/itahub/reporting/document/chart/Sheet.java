package org.itahub.reporting.document.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;

/** A sheet as wide as a phone, on which charts of counts are drawn: all words in one size, all bars of one height. */
final class Sheet {
    static final double WIDTH = 336;
    static final double LINE_HEIGHT = 19;
    static final double BAR_HEIGHT = 16;
    static final double SIZE = 11.5;
    private static final double BASELINE = 14.5;

    private final Lettering lettering;
    private final Numerals numerals;
    private final List<Shape> shapes = new ArrayList<>();

    Sheet(Lettering lettering, Numerals numerals) {
        this.lettering = lettering;
        this.numerals = numerals;
    }

    /** How much room the widest of the texts takes in one line. */
    double widest(Collection<String> texts) {
        return texts.stream()
                .mapToDouble(text -> lettering.width(numerals.write(text), SIZE))
                .max()
                .orElse(0);
    }

    /** The text in lines that fit in the room. */
    List<String> lines(String text, double room) {
        return lettering.lines(numerals.write(text), SIZE, room);
    }

    /** Writes in lines that fit in the room and returns where what is below may begin; the ink of figures is bold. */
    double write(String text, double room, double x, double top, Align align, Ink ink) {
        double next = top;
        for (String line : lines(text, room)) {
            shapes.add(new Text(line, new Point(x, next + BASELINE), SIZE, align, ink == Ink.FIGURE, ink));
            next += LINE_HEIGHT;
        }
        return next;
    }

    /** Nothing where the width is zero. */
    void bar(Fill fill, double x, double top, double width, double height) {
        if (width > 0) {
            fill.add(shapes, x, top, width, height);
        }
    }

    /** @param height where it ends */
    Drawing under(Caption caption, double height) {
        return new Drawing(
                numerals.write(caption.title()),
                numerals.write(caption.description()),
                caption.language(),
                WIDTH,
                height,
                shapes);
    }

    /** Says only that there is nothing to count. */
    Drawing emptyUnder(Caption caption) {
        return under(caption, write(caption.nothing(), WIDTH, 0, 0, Align.START, Ink.SOFT));
    }
}
