package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Dot;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.itahub.reporting.document.chart.Shape.Line;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.model.Chart;

/**
 * A line over the years, the last ten at most. A year between them that is not given or has no score is a gap.
 *
 * @param target where to draw a line across; null for none
 */
public record YearChart(String title, List<Year> years, BigDecimal target, ChartWords words) implements Plot {
    static final double TOP = 20;
    static final double FULL_HEIGHT = 120;
    private static final int MOST_YEARS = 10;
    private static final double FLOOR = TOP + FULL_HEIGHT;
    private static final double LEFT = 34;
    private static final double RIGHT = 428;
    private static final double FOOT = 20;
    private static final double SIZE = 10;
    private static final double SMALL = 8.5;

    /** @param fiscalYear Buddhist era; @param score from 0 to 100; null where there is none */
    public record Year(int fiscalYear, BigDecimal score) {
        public Year {
            Chart.checked(score);
        }

        private String label() {
            return Integer.toString(fiscalYear);
        }
    }

    public YearChart {
        years = List.copyOf(years);
        Chart.checked(target);
    }

    @Override
    public Drawing drawn(Lettering lettering, Numerals numerals) {
        List<Year> shown = withoutHoles();
        var shapes = new ArrayList<Shape>();
        var lines = new ArrayList<Shape>();
        var figures = new ArrayList<Shape>();
        scale(shapes, numerals);
        for (int i = 0; i < shown.size(); i++) {
            Year year = shown.get(i);
            double x = x(i, shown.size());
            figures.add(Text.plain(numerals.write(year.label()), x, FLOOR + 13, SIZE, Align.MIDDLE));
            if (year.score() == null) {
                figures.add(Text.soft(words.none(), x, FLOOR - 4, SMALL, Align.MIDDLE));
                continue;
            }
            var at = new Point(x, y(year.score()));
            figures.add(new Dot(at, 3, Ink.FIGURE));
            Text score = score(numerals.write(ScoreText.of(year.score())), at, dips(shown, i));
            figures.add(score);
            shapes.add(paperBehind(score, lettering));
            if (i > 0 && shown.get(i - 1).score() != null) {
                var before =
                        new Point(x(i - 1, shown.size()), y(shown.get(i - 1).score()));
                lines.add(new Line(List.of(before, at), 1.8, false, Ink.FIGURE));
            }
        }
        shapes.addAll(lines);
        shapes.addAll(figures);
        return new Drawing(
                numerals.write(title),
                numerals.write(description()),
                words.language(),
                Drawing.WIDTH,
                FLOOR + FOOT,
                shapes);
    }

    @Override
    public String description() {
        return words.years(
                withoutHoles().stream()
                        .map(year -> words.said(year.fiscalYear(), year.score()))
                        .toList(),
                target);
    }

    @Override
    public List<Chart.Entry> entries() {
        return withoutHoles().stream()
                .map(year -> new Chart.Entry(year.label(), "", year.score()))
                .toList();
    }

    /** Every year from the first to the last. */
    private List<Year> withoutHoles() {
        var scores = new TreeMap<Integer, BigDecimal>();
        years.forEach(year -> scores.put(year.fiscalYear(), year.score()));
        if (scores.isEmpty()) {
            return List.of();
        }
        int last = scores.lastKey();
        return IntStream.rangeClosed(Math.max(scores.firstKey(), last - MOST_YEARS + 1), last)
                .mapToObj(year -> new Year(year, scores.get(year)))
                .toList();
    }

    /** Above its point, or below where the line comes down to the point from both sides. */
    private static Text score(String words, Point at, boolean below) {
        return Text.bold(words, at.x(), at.y() + (below ? 14 : -6), SIZE, Align.MIDDLE);
    }

    private static boolean dips(List<Year> shown, int i) {
        BigDecimal score = shown.get(i).score();
        return y(score) + 2 * SIZE < FLOOR && higher(shown, i - 1, score) && higher(shown, i + 1, score);
    }

    private static boolean higher(List<Year> shown, int i, BigDecimal score) {
        BigDecimal other = i < 0 || i >= shown.size() ? null : shown.get(i).score();
        return other != null && other.compareTo(score) > 0;
    }

    /** So that no line of the scale strikes a figure through. */
    private static Box paperBehind(Text text, Lettering lettering) {
        double width = lettering.width(text.words(), SIZE) + 6;
        return new Box(text.at().x() - width / 2, text.at().y() - SIZE, width, SIZE + 2, Ink.PAPER);
    }

    private void scale(List<Shape> shapes, Numerals numerals) {
        Scale.marks().forEach(mark -> {
            double y = y(BigDecimal.valueOf(mark));
            shapes.add(Line.thin(LEFT, y, RIGHT, y));
            shapes.add(Text.soft(numerals.write(Integer.toString(mark)), LEFT - 5, y + 3, SMALL, Align.END));
        });
        if (target != null) {
            double y = y(target);
            shapes.add(Line.target(List.of(new Point(LEFT, y), new Point(RIGHT, y))));
            shapes.add(Text.soft(numerals.write(words.mark(target)), RIGHT + 4, y + 3, SMALL, Align.START));
        }
    }

    private static double x(int year, int years) {
        return LEFT + (RIGHT - LEFT) * (year + 0.5) / years;
    }

    private static double y(BigDecimal score) {
        return TOP + FULL_HEIGHT * (1 - Scale.share(score));
    }
}
