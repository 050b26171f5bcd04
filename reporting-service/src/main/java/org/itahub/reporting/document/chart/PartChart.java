package org.itahub.reporting.document.chart;

import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Ink;

/**
 * A bar for each whole, divided into its parts. Above them stands what each pattern means, and under each bar the figures
 * of its parts beside their patterns: within a small part there is no room for its figure.
 *
 * @param parts their names, as many as there are fills at most
 * @param bars each with a count for each part
 */
public record PartChart(Caption caption, List<String> parts, List<Bar> bars) {
    private static final double HEAD_ROOM = Sheet.WIDTH / 2 - 6;
    private static final double GAP = 12;
    private static final double PATTERN = 12;
    private static final double BESIDE = 5;

    /**
     * One whole.
     *
     * @param label what it is
     * @param whole how much it is, in words
     * @param counts of its parts
     */
    public record Bar(String label, String whole, List<Integer> counts) {
        /** @throws IllegalArgumentException where one is less than none */
        public Bar {
            counts = List.copyOf(counts);
            if (counts.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException(label + " cannot have " + counts);
            }
        }

        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @throws IllegalArgumentException where a bar has other parts than are named, or there are too many */
    public PartChart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        int named = parts.size();
        if (named > Fill.values().length
                || bars.stream().anyMatch(bar -> bar.counts().size() != named)) {
            throw new IllegalArgumentException(bars + " cannot be divided into " + parts);
        }
    }

    public Drawing drawn(Lettering lettering, Numerals numerals) {
        var sheet = new Sheet(lettering, numerals);
        int longest = bars.stream().mapToInt(Bar::total).max().orElse(0);
        if (longest == 0) {
            return sheet.emptyUnder(caption);
        }
        double top = besidePatterns(sheet, parts, 0, Ink.TEXT) + GAP;
        for (Bar bar : bars) {
            top = bar(sheet, bar, top, Sheet.WIDTH / longest) + GAP;
        }
        return sheet.under(caption, top - GAP);
    }

    /** @param ofOne how long a part of one is */
    private static double bar(Sheet sheet, Bar bar, double top, double ofOne) {
        double label = sheet.write(bar.label(), HEAD_ROOM, 0, top, Align.START, Ink.FIGURE);
        double whole = sheet.write(bar.whole(), HEAD_ROOM, Sheet.WIDTH, top, Align.END, Ink.SOFT);
        double barTop = Math.max(label, whole);
        double x = 0;
        for (int part = 0; part < bar.counts().size(); part++) {
            double length = bar.counts().get(part) * ofOne;
            sheet.bar(Fill.values()[part], x, barTop, length, Sheet.BAR_HEIGHT);
            x += length;
        }
        List<String> figures = bar.counts().stream().map(String::valueOf).toList();
        return besidePatterns(sheet, figures, barTop + Sheet.BAR_HEIGHT, Ink.FIGURE);
    }

    /** One text for each part, beside its pattern. */
    private static double besidePatterns(Sheet sheet, List<String> texts, double top, Ink ink) {
        double column = Sheet.WIDTH / texts.size();
        double room = column - PATTERN - 2 * BESIDE;
        double bottom = top;
        for (int part = 0; part < texts.size(); part++) {
            double left = part * column;
            double patternTop = top + (Sheet.LINE_HEIGHT - PATTERN) / 2;
            sheet.bar(Fill.values()[part], left, patternTop, PATTERN, PATTERN);
            double x = left + PATTERN + BESIDE;
            bottom = Math.max(bottom, sheet.write(texts.get(part), room, x, top, Align.START, ink));
        }
        return bottom;
    }
}
