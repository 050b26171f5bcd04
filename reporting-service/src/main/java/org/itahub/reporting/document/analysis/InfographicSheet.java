package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Plot;
import org.itahub.reporting.document.chart.Shape;
import org.itahub.reporting.document.chart.Shape.Align;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.itahub.reporting.document.chart.Shape.Place;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.code.QrCode;
import org.itahub.reporting.document.model.Imprint;

/** Lays an infographic out on A4, from the top down. What has no room grows smaller; measures that have none are counted. */
final class InfographicSheet {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double SIDE = 44;
    private static final double ROOM = WIDTH - 2 * SIDE;
    private static final double END = HEIGHT - 24;
    private static final double GAP = 16;
    /** Thai needs room for marks above and below. */
    private static final double LEADING = 1.5;
    /** Bold letters are wider than the regular ones that are measured. */
    private static final double BOLD = 1.12;

    private static final double CARD_WIDTH = (ROOM - GAP) / 2;
    private static final double CARD_HEIGHT = 132;
    private static final double LARGEST_CHART = 330;
    private static final double LARGEST_MEASURE = 17;
    private static final double SMALLEST_MEASURE = 11.5;
    private static final int LINES_OF_A_MEASURE = 2;
    private static final double FOOT_SIZE = 10;
    /** How far a line shrinks before it is cut. */
    private static final double SMALLEST_LINE = 0.6;

    private final Infographic content;
    private final Lettering lettering;
    private final Numerals numerals;
    private final Imprint imprint;
    private final List<Shape> shapes = new ArrayList<>();

    InfographicSheet(Infographic content, Lettering lettering, Numerals numerals, Imprint imprint) {
        this.content = content;
        this.lettering = lettering;
        this.numerals = numerals;
        this.imprint = imprint;
    }

    Drawing drawn() {
        shapes.add(new Box(0, 0, WIDTH, HEIGHT, Ink.PAPER));
        double y = cards(head() + GAP) + GAP;
        double below = y;
        y = content.bars().map(bars -> chart(bars, below)).orElseGet(() -> totalOnly(below));
        measures(y + GAP, foot() - GAP);
        return new Drawing(
                numerals.write(content.title()),
                numerals.write(content.description() + ". " + String.join(" ", imprint.lines())) + " "
                        + imprint.readableAddress(),
                content.language(),
                WIDTH,
                HEIGHT,
                shapes);
    }

    /** Each of these answers where it ends. */
    private double head() {
        double size = 21;
        List<String> name = lines(content.agency(), size, ROOM / BOLD);
        while (name.size() > 2 && size > 11) {
            size -= 1;
            name = lines(content.agency(), size, ROOM / BOLD);
        }
        double end = 62 + name.size() * size * LEADING + 12;
        shapes.add(new Box(0, 0, WIDTH, end, Ink.FIGURE));
        shapes.add(new Box(0, end, WIDTH, 4, Ink.TARGET));
        line(content.title(), new Point(WIDTH / 2, 42), 18, ROOM, Align.MIDDLE, true, Ink.PAPER);
        for (int i = 0; i < name.size(); i++) {
            double baseline = 62 + (i + 0.75) * size * LEADING;
            shapes.add(new Text(name.get(i), new Point(WIDTH / 2, baseline), size, Align.MIDDLE, true, Ink.PAPER));
        }
        return end + 4;
    }

    private double cards(double top) {
        card(SIDE, top, content.say("card.score"), content.score(), content.change());
        card(SIDE + CARD_WIDTH + GAP, top, content.say("card.level"), content.level(), content.verdict());
        return top + CARD_HEIGHT;
    }

    private void card(double left, double top, String label, String figure, String note) {
        double middle = left + CARD_WIDTH / 2;
        shapes.add(new Box(left, top, CARD_WIDTH, CARD_HEIGHT, Ink.PALE));
        line(label, new Point(middle, top + 26), 14, CARD_WIDTH - 16, Align.MIDDLE, false, Ink.TEXT);
        double size = fitting(figure, 58, CARD_WIDTH - 24);
        text(figure, new Point(middle, top + 68 + size * 0.36), size, Align.MIDDLE, true, Ink.FIGURE);
        line(note, new Point(middle, top + CARD_HEIGHT - 13), 13, CARD_WIDTH - 16, Align.MIDDLE, true, Ink.TEXT);
    }

    private double chart(Plot bars, double top) {
        Drawing chart = bars.drawn(lettering, numerals);
        double scale = Math.min(ROOM / chart.width(), LARGEST_CHART / chart.height());
        subhead(chart.title(), top);
        shapes.addAll(chart.placed(new Place((WIDTH - scale * chart.width()) / 2, top + 24, scale)));
        return top + 24 + scale * chart.height();
    }

    private double totalOnly(double top) {
        line(content.say("chart.none"), new Point(SIDE, top + 12), 12.5, ROOM, Align.START, false, Ink.SOFT);
        return top + 20;
    }

    private void measures(double top, double end) {
        subhead(content.measuresHead(), top);
        content.measures().ifPresent(measures -> {
            double room = end - top - 20;
            double size = measureSize(measures, room);
            double y = top + 20;
            for (String line : measureLines(measures, size, room)) {
                y += size * LEADING;
                text(line, new Point(SIDE, y), size, Align.START, false, Ink.TEXT);
            }
        });
    }

    private void subhead(String words, double top) {
        line(words, new Point(SIDE, top + 12), 14, ROOM, Align.START, true, Ink.FIGURE);
    }

    /** The largest size at which all measures have room, or the smallest. */
    private double measureSize(List<String> measures, double room) {
        return DoubleStream.of(LARGEST_MEASURE, 15.5, 14, 12.5)
                .filter(size -> IntStream.range(0, measures.size())
                                .map(i -> measure(measures, i, size).size())
                                .sum()
                        <= linesIn(room, size))
                .findFirst()
                .orElse(SMALLEST_MEASURE);
    }

    private static int linesIn(double room, double size) {
        return (int) (room / (size * LEADING));
    }

    /** The measures as far as there is room; then how many there are more. */
    private List<String> measureLines(List<String> measures, double size, double room) {
        var shown = new ArrayList<String>();
        for (int i = 0; i < measures.size(); i++) {
            List<String> lines = measure(measures, i, size);
            int kept = i < measures.size() - 1 ? 1 : 0;
            if (shown.size() + lines.size() + kept > linesIn(room, size)) {
                shown.add(cut(numerals.write(content.moreMeasures(measures.size() - i)), size, ROOM));
                return shown;
            }
            shown.addAll(lines);
        }
        return shown;
    }

    /** At most two lines; an ellipsis says that there is more. */
    private List<String> measure(List<String> measures, int index, double size) {
        List<String> lines = lines((index + 1) + ". " + measures.get(index), size, ROOM);
        if (lines.size() <= LINES_OF_A_MEASURE) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, LINES_OF_A_MEASURE));
        shown.set(LINES_OF_A_MEASURE - 1, shortened(shown.getLast(), size, ROOM));
        return shown;
    }

    private String cut(String line, double size, double room) {
        return lettering.width(line, size) <= room ? line : shortened(line, size, room);
    }

    private String shortened(String line, double size, double room) {
        return lettering.breaks(line).stream()
                .map(end -> line.substring(0, end).strip() + "…")
                .takeWhile(part -> lettering.width(part, size) <= room)
                .reduce("…", (shorter, longer) -> longer);
    }

    /** Drawn from the sheet's end upwards; answers where it begins. */
    private double foot() {
        double code = imprint.code() ? code() : 0;
        double room = ROOM - code;
        List<String> lines = Stream.concat(Stream.of(content.published()), imprint.lines().stream())
                .toList();
        double top = END - Math.max(code - QrCode.QUIET_POINTS, (lines.size() + 1) * FOOT_SIZE * LEADING);
        double baseline = END - lines.size() * FOOT_SIZE * LEADING;
        for (String line : lines) {
            line(line, new Point(SIDE, baseline), FOOT_SIZE, room, Align.START, false, Ink.SOFT);
            baseline += FOOT_SIZE * LEADING;
        }
        address(new Point(SIDE, baseline), room);
        return top;
    }

    /** Whole and in its own digits, else it would lead nowhere. */
    private void address(Point at, double room) {
        String address = imprint.readableAddress();
        double size = Math.min(FOOT_SIZE, FOOT_SIZE * room / lettering.width(address, FOOT_SIZE));
        shapes.add(new Text(address, at, size, Align.START, false, Ink.SOFT));
    }

    /** Dark into the corner on the right, its quiet zone in the margins; answers how much room it takes from the foot. */
    private double code() {
        QrCode code = QrCode.of(imprint.address());
        double left = WIDTH - SIDE - code.points() + QrCode.QUIET_POINTS;
        double top = END - code.points() + QrCode.QUIET_POINTS;
        code.bars()
                .forEach(
                        bar -> shapes.add(new Box(left + bar.x(), top + bar.y(), bar.width(), bar.height(), Ink.TEXT)));
        return code.points() - QrCode.QUIET_POINTS;
    }

    private List<String> lines(String text, double size, double room) {
        return lettering.lines(numerals.write(text), size, room);
    }

    /** One line, smaller where it needs to be; what has no room even so ends with an ellipsis. */
    private void line(String words, Point at, double size, double room, Align align, boolean bold, Ink ink) {
        double fitting = fitting(words, size, room);
        double smallest = size * SMALLEST_LINE;
        boolean fits = fitting >= smallest;
        String shown = fits ? words : shortened(numerals.write(words), smallest, room / BOLD);
        text(shown, at, fits ? fitting : smallest, align, bold, ink);
    }

    /** The size at which a bold line has room, at most this. */
    private double fitting(String text, double size, double room) {
        double width = lettering.width(numerals.write(text), size) * BOLD;
        return width <= room ? size : size * room / width;
    }

    private void text(String words, Point at, double size, Align align, boolean bold, Ink ink) {
        shapes.add(new Text(numerals.write(words), at, size, align, bold, ink));
    }
}
