package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Line;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;

/**
 * A bar for each entry, its score at the end of the row. A bar below the target is striped, so that it is told apart in grey.
 *
 * @param target where to draw a line across; null for none
 */
public record BarChart(String title, List<Entry> entries, BigDecimal target, ChartWords words) implements Plot {
    static final double BARS_AT = 198;
    static final double FULL_LENGTH = 240;
    private static final double SCORES_END_AT = Drawing.WIDTH - 2;
    private static final double LABEL_ROOM = 188;
    private static final double SIZE = 10;
    private static final double LINE_HEIGHT = 15;
    private static final double BASELINE = 11;
    private static final double GAP = 3;
    private static final double TOP = 16;
    private static final double FOOT = 18;
    private static final double BAR_HEIGHT = 10;
    private static final double SMALL = 8.5;

    public BarChart {
        entries = List.copyOf(entries);
        Chart.checked(target);
    }

    @Override
    public Drawing drawn(Lettering lettering, Numerals numerals) {
        var rows = new ArrayList<Shape>();
        double y = TOP;
        for (Entry entry : entries) {
            List<String> label = lettering.lines(numerals.write(entry.label()), SIZE, LABEL_ROOM);
            y = row(rows, entry.score(), label, y, numerals);
        }
        var shapes = new ArrayList<Shape>();
        scale(shapes, y, numerals);
        shapes.addAll(rows);
        if (target != null) {
            target(shapes, y, numerals);
        }
        return new Drawing(
                numerals.write(title),
                numerals.write(description()),
                words.language(),
                Drawing.WIDTH,
                y + FOOT,
                shapes);
    }

    private double row(List<Shape> rows, BigDecimal score, List<String> label, double top, Numerals numerals) {
        double bottom = top + GAP + label.size() * LINE_HEIGHT;
        for (int i = 0; i < label.size(); i++) {
            rows.add(Text.plain(label.get(i), 0, top + GAP / 2 + i * LINE_HEIGHT + BASELINE, SIZE, Align.START));
        }
        double middle = (top + bottom) / 2;
        double length = score == null ? 0 : FULL_LENGTH * Scale.share(score);
        if (length > 0) {
            bar(rows, BARS_AT, middle - BAR_HEIGHT / 2, length, weak(score));
        }
        double baseline = middle + SIZE / 3;
        rows.add(
                score == null
                        ? Text.soft(words.noScore(), SCORES_END_AT, baseline, SMALL, Align.END)
                        : Text.bold(numerals.write(ScoreText.of(score)), SCORES_END_AT, baseline, SIZE, Align.END));
        return bottom;
    }

    private static void bar(List<Shape> shapes, double x, double top, double length, boolean weak) {
        (weak ? Fill.STRIPED : Fill.SOLID).add(shapes, x, top, length, BAR_HEIGHT);
    }

    private static void scale(List<Shape> shapes, double bottom, Numerals numerals) {
        Scale.marks().forEach(mark -> {
            double x = at(BigDecimal.valueOf(mark));
            shapes.add(Line.thin(x, TOP, x, bottom));
            shapes.add(Text.soft(numerals.write(Integer.toString(mark)), x, bottom + BASELINE, SMALL, Align.MIDDLE));
        });
    }

    private void target(List<Shape> shapes, double bottom, Numerals numerals) {
        String mark = numerals.write(words.mark(target));
        shapes.add(Line.target(List.of(new Point(at(target), TOP), new Point(at(target), bottom))));
        shapes.add(Text.soft(mark, at(target), BASELINE, SMALL, Align.MIDDLE));
        if (entries.stream().map(Entry::score).anyMatch(this::weak)) {
            bar(shapes, 0, bottom + GAP, 5 * Fill.STRIPE, true);
            shapes.add(Text.soft(words.below(mark), 6 * Fill.STRIPE, bottom + BASELINE, SMALL, Align.START));
        }
    }

    private boolean weak(BigDecimal score) {
        return score != null && target != null && score.compareTo(target) < 0;
    }

    private static double at(BigDecimal score) {
        return BARS_AT + FULL_LENGTH * Scale.share(score);
    }

    @Override
    public String description() {
        return words.bars(entries.stream().map(words::said).toList(), target);
    }
}
