package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Area;
import org.itahub.reporting.document.chart.Shape.Dot;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.itahub.reporting.document.chart.Shape.Line;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;

/**
 * A spoke for each entry, clockwise from the top, and a list beside it that names them: names at the spokes themselves
 * would run into each other. Where an entry has no score, the outline is open.
 *
 * @param target where to draw a ring; null for none
 */
public record RadarChart(String title, List<Entry> entries, BigDecimal target, ChartWords words) implements Plot {
    static final double RADIUS = 86;
    private static final double CENTRE_X = 128;
    private static final double AROUND = 25;
    private static final int CORNERS_OF_A_CIRCLE = 60;
    /** A mark of the scale nearer to the target's ring than this, of the radius, would be struck through. */
    private static final double LEAST_APART = 0.08;

    private static final double SIZE = 9.5;
    private static final double SMALL = 8;
    private static final double MARK_ROOM = 22;
    private static final double MARK_AT = 268;
    private static final double NAME_AT = 294;
    private static final double NAME_ROOM = 156;
    private static final double LINE_HEIGHT = 14.5;
    private static final double BASELINE = 12;

    public RadarChart {
        entries = List.copyOf(entries);
        Chart.checked(target);
    }

    @Override
    public Drawing drawn(Lettering lettering, Numerals numerals) {
        List<Row> rows = rows(lettering, numerals);
        double list = rows.stream().mapToDouble(Row::height).sum();
        double height = Math.max(list, 2 * (RADIUS + AROUND));
        var centre = new Point(CENTRE_X, height / 2);
        var shapes = new ArrayList<Shape>();
        web(shapes, centre, numerals);
        figures(shapes, centre);
        double y = (height - list) / 2;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Point at = onSpoke(centre, i, 1 + 13 / RADIUS);
            shapes.add(Text.bold(row.mark(), at.x(), at.y() + SIZE / 3, SIZE, Align.MIDDLE));
            row.addTo(shapes, y);
            y += row.height();
        }
        return new Drawing(
                numerals.write(title), numerals.write(description()), words.language(), Drawing.WIDTH, height, shapes);
    }

    @Override
    public String description() {
        return words.radar(entries.stream().map(words::said).toList(), target);
    }

    /** What the list says of an entry. @param mark what stands at its spoke too */
    private record Row(String mark, List<String> name, String score) {
        double height() {
            return name.size() * LINE_HEIGHT + 2;
        }

        void addTo(List<Shape> shapes, double top) {
            shapes.add(Text.bold(mark, MARK_AT, top + BASELINE, SIZE, Align.START));
            for (int i = 0; i < name.size(); i++) {
                shapes.add(Text.plain(name.get(i), NAME_AT, top + BASELINE + i * LINE_HEIGHT, SIZE, Align.START));
            }
            shapes.add(Text.bold(score, Drawing.WIDTH - 2, top + BASELINE, SIZE, Align.END));
        }
    }

    /** Entries are marked by their codes where these are short, else they are counted. */
    private List<Row> rows(Lettering lettering, Numerals numerals) {
        boolean byCode = entries.stream()
                .allMatch(entry ->
                        !entry.code().isBlank() && lettering.width(numerals.write(entry.code()), SIZE) <= MARK_ROOM);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> {
                    Entry entry = entries.get(i);
                    String name = numerals.write(byCode ? entry.name() : entry.label());
                    return new Row(
                            numerals.write(byCode ? entry.code() : Integer.toString(i + 1)),
                            lettering.lines(name, SIZE, NAME_ROOM),
                            entry.score() == null ? "–" : numerals.write(ScoreText.of(entry.score())));
                })
                .toList();
    }

    private void web(List<Shape> shapes, Point centre, Numerals numerals) {
        if (known() == entries.size() && entries.size() > 2) {
            shapes.add(new Area(corners(centre), Ink.PALE));
        }
        for (int spoke = 0; spoke < entries.size(); spoke++) {
            Point end = onSpoke(centre, spoke, 1);
            shapes.add(Line.thin(centre.x(), centre.y(), end.x(), end.y()));
        }
        Scale.marks().skip(1).forEach(mark -> {
            double share = Scale.share(BigDecimal.valueOf(mark));
            shapes.add(new Line(ring(centre, share), 0.5, false, Ink.RULE));
            if (target != null && Math.abs(share - Scale.share(target)) < LEAST_APART) {
                return;
            }
            shapes.add(Text.soft(
                    numerals.write(Integer.toString(mark)),
                    centre.x() - 3,
                    centre.y() - RADIUS * share + SMALL / 3,
                    SMALL,
                    Align.END));
        });
        if (target != null) {
            shapes.add(Line.target(ring(centre, Scale.share(target))));
        }
    }

    private void figures(List<Shape> shapes, Point centre) {
        int count = entries.size();
        int sides = count < 3 ? count - 1 : count;
        for (int i = 0; i < sides; i++) {
            Entry from = entries.get(i);
            Entry to = entries.get((i + 1) % count);
            if (from.score() != null && to.score() != null) {
                var side = List.of(corner(centre, i), corner(centre, (i + 1) % count));
                shapes.add(new Line(side, 1.6, false, Ink.FIGURE));
            }
        }
        IntStream.range(0, count)
                .filter(i -> entries.get(i).score() != null)
                .forEach(i -> shapes.add(new Dot(corner(centre, i), 2.4, Ink.FIGURE)));
    }

    private long known() {
        return entries.stream().map(Entry::score).filter(Objects::nonNull).count();
    }

    private List<Point> corners(Point centre) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> corner(centre, i))
                .toList();
    }

    private Point corner(Point centre, int spoke) {
        return onSpoke(centre, spoke, Scale.share(entries.get(spoke).score()));
    }

    private Point onSpoke(Point centre, int spoke, double share) {
        return around(centre, (double) spoke / entries.size(), share);
    }

    private List<Point> ring(Point centre, double share) {
        int corners = entries.size() < 3 ? CORNERS_OF_A_CIRCLE : entries.size();
        return IntStream.rangeClosed(0, corners)
                .mapToObj(i -> around(centre, (double) i / corners, share))
                .toList();
    }

    private static Point around(Point centre, double turn, double share) {
        double angle = 2 * Math.PI * turn;
        return new Point(centre.x() + RADIUS * share * Math.sin(angle), centre.y() - RADIUS * share * Math.cos(angle));
    }
}
