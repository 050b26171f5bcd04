package org.itahub.reporting.document.chart;

import static org.itahub.reporting.document.pdf.Typesetting.LETTERING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Line;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;

class CountChartsTest {
    private static final Caption CAPTION = new Caption(Language.ENGLISH, "Levels of 2565", "A: 12", "Nothing yet");
    private static final List<String> PARTS = List.of("Accepted", "Under review", "Returned", "Not submitted");

    @Test
    void a_picture_names_the_language_of_its_words() {
        String english = Svg.of(counted(new CountChart.Bar("A", 12)), "levels");
        String thai = Svg.of(new Drawing("ก", "ข", Language.THAI, 1, 1, List.of()), "a");

        assertTrue(english.contains(" lang=\"en\""), english);
        assertTrue(thai.contains(" lang=\"th\""), thai);
    }

    @Test
    void a_figure_stands_behind_each_bar_in_the_digits_wanted() {
        var bars = List.of(new CountChart.Bar("Level AA", 305), new CountChart.Bar("Level A", 0));

        var drawing = new CountChart(CAPTION, bars).drawn(LETTERING, Numerals.THAI);

        assertEquals(List.of("Level AA", "๓๐๕", "Level A", "๐"), words(drawing));
        assertEquals("Levels of ๒๕๖๕", drawing.title());
        assertEquals(1, drawing.shapes().stream().filter(Box.class::isInstance).count());
    }

    @Test
    void hundreds_beside_one_leave_a_bar_that_can_be_seen() {
        var drawing = counted(new CountChart.Bar("A", 300), new CountChart.Bar("B", 1));

        Box one = (Box) drawing.shapes().stream()
                .filter(Box.class::isInstance)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertTrue(one.width() > 0.5, one::toString);
    }

    @Test
    void where_nothing_is_counted_words_say_so() {
        assertEquals(List.of("Nothing yet"), words(counted()));
        assertEquals(List.of("Nothing yet"), words(counted(new CountChart.Bar("A", 0))));
        assertEquals(List.of("Nothing yet"), words(divided()));
        assertEquals(List.of("Nothing yet"), words(divided(List.of(0, 0, 0, 0))));
    }

    @Test
    void a_whole_of_nothing_beside_others_has_figures_and_no_bar() {
        var drawing = divided(List.of(1, 1, 1, 1), List.of(0, 0, 0, 0));

        assertEquals(
                8, words(drawing).stream().filter(word -> word.matches("[01]")).count());
        assertEquals(
                4, drawing.shapes().stream().filter(CountChartsTest::isPart).count());
    }

    @Test
    void every_part_has_a_pattern_of_its_own_without_colours() {
        Set<List<Object>> patterns = new HashSet<>();
        for (Fill fill : Fill.values()) {
            var shapes = new ArrayList<Shape>();
            fill.add(shapes, 0, 0, 12, 12);
            patterns.add(List.of(
                    shapes.stream().filter(Box.class::isInstance).count(),
                    shapes.stream()
                            .filter(shape -> shape instanceof Line line && upright(line))
                            .count(),
                    shapes.stream()
                            .filter(shape -> shape instanceof Line line && !upright(line))
                            .count()));
        }

        assertEquals(Fill.values().length, patterns.size(), patterns::toString);
    }

    @Test
    void neighbours_in_a_bar_differ_in_grey() {
        double[] grey = Arrays.stream(Fill.values())
                .mapToDouble(fill -> {
                    var shapes = new ArrayList<Shape>();
                    fill.add(shapes, 0, 0, 12, 12);
                    return shapes.stream()
                            .filter(Box.class::isInstance)
                            .map(shape -> ((Box) shape).ink())
                            .reduce((first, last) -> last)
                            .map(CountChartsTest::grey)
                            .orElseThrow();
                })
                .toArray();

        for (int i = 1; i < grey.length; i++) {
            assertTrue(Math.abs(grey[i] - grey[i - 1]) > 0.25, Arrays.toString(grey));
        }
    }

    @Test
    void the_meaning_of_each_pattern_stands_above_the_bars() {
        List<String> words = words(divided(List.of(7, 2, 1, 0)));

        assertEquals(List.of("Accepted", "Under", "review", "Returned", "Not", "submitted"), words.subList(0, 6));
        assertEquals(List.of("Quarter 1", "10 due", "7", "2", "1", "0"), words.subList(6, 12));
    }

    @Test
    void less_than_none_and_parts_without_a_name_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new CountChart.Bar("A", -1));
        assertThrows(IllegalArgumentException.class, () -> new PartChart.Bar("Q", "", List.of(1, -1)));
        assertThrows(IllegalArgumentException.class, () -> divided(List.of(1, 2, 3)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PartChart(CAPTION, List.of("a", "b", "c", "d", "e"), List.of()));
    }

    private static Drawing counted(CountChart.Bar... bars) {
        return new CountChart(CAPTION, List.of(bars)).drawn(LETTERING, Numerals.ARABIC);
    }

    @SafeVarargs
    private static Drawing divided(List<Integer>... counts) {
        var bars = new ArrayList<PartChart.Bar>();
        for (List<Integer> each : counts) {
            bars.add(new PartChart.Bar("Quarter 1", "10 due", each));
        }
        return new PartChart(CAPTION, PARTS, bars).drawn(LETTERING, Numerals.ARABIC);
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).words())
                .toList();
    }

    private static boolean isPart(Shape shape) {
        return shape instanceof Box box && box.height() == Sheet.BAR_HEIGHT;
    }

    private static boolean upright(Line line) {
        return line.points().getFirst().x() == line.points().getLast().x();
    }

    /** How bright it is in grey, from 0 to 1. */
    private static double grey(Shape.Ink ink) {
        int colour = Integer.decode(ink.colour());
        return (0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255)) / 255;
    }
}
