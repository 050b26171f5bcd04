package org.itahub.reporting.document.chart;

import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Ink;

/** A bar for each thing that is counted, its figure behind it; the highest count has the longest bar. */
public record CountChart(Caption caption, List<Bar> bars) {
    private static final double LABEL_ROOM = 130;
    private static final double GAP = 10;
    private static final double BESIDE = 8;

    /** @param label in Arabic digits */
    public record Bar(String label, int count) {
        /** @throws IllegalArgumentException where it is less than none */
        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException(label + " cannot be " + count);
            }
        }

        String figure() {
            return Integer.toString(count);
        }
    }

    public CountChart {
        bars = List.copyOf(bars);
    }

    public Drawing drawn(Lettering lettering, Numerals numerals) {
        var sheet = new Sheet(lettering, numerals);
        int highest = bars.stream().mapToInt(Bar::count).max().orElse(0);
        if (highest == 0) {
            return sheet.emptyUnder(caption);
        }
        double barsAt = BESIDE
                + sheet.widest(bars.stream()
                        .flatMap(bar -> sheet.lines(bar.label(), LABEL_ROOM).stream())
                        .toList());
        double figures =
                2 * BESIDE + sheet.widest(bars.stream().map(Bar::figure).toList());
        double ofOne = (Sheet.WIDTH - barsAt - figures) / highest;
        double top = GAP / 2;
        for (Bar bar : bars) {
            double bottom = sheet.write(bar.label(), LABEL_ROOM, 0, top, Align.START, Ink.TEXT);
            double middle = (top + bottom) / 2;
            double length = bar.count() * ofOne;
            sheet.bar(Fill.SOLID, barsAt, middle - Sheet.BAR_HEIGHT / 2, length, Sheet.BAR_HEIGHT);
            double figureTop = middle - Sheet.LINE_HEIGHT / 2;
            sheet.write(bar.figure(), figures, barsAt + length + BESIDE, figureTop, Align.START, Ink.FIGURE);
            top = bottom + GAP;
        }
        return sheet.under(caption, top);
    }
}
