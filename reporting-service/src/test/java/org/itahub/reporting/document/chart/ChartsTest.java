package org.itahub.reporting.document.chart;

import static org.itahub.reporting.document.pdf.Typesetting.LETTERING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Dot;
import org.itahub.reporting.document.chart.Shape.Ink;
import org.itahub.reporting.document.chart.Shape.Line;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.chart.YearChart.Year;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Chart.Entry;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {
    private static final BigDecimal TARGET = BigDecimal.valueOf(85);
    private static final Entry BUDGET = new Entry("2", "การใช้งบประมาณ", new BigDecimal("84.515"));
    private static final Entry POWER = new Entry("3", "การใช้อำนาจ", new BigDecimal("87.86"));
    private static final Entry UNKNOWN = new Entry("4", "การใช้ทรัพย์สินของราชการ", null);

    @Test
    void a_chart_says_its_figures_in_thai() {
        var chart = new BarChart("คะแนน ปี 2565", List.of(BUDGET, UNKNOWN), TARGET, ChartWords.THAI);

        assertEquals(
                "แผนภูมิแท่ง คะแนนเต็ม 100 คะแนน: 2. การใช้งบประมาณ 84.52 คะแนน; "
                        + "4. การใช้ทรัพย์สินของราชการ ไม่มีคะแนน เส้นประอยู่ที่ 85 คะแนน",
                chart.drawn(LETTERING, Numerals.ARABIC).description());
        assertEquals("คะแนน ปี ๒๕๖๕", chart.drawn(LETTERING, Numerals.THAI).title());
    }

    @ParameterizedTest
    @EnumSource(ChartWords.class)
    void every_kind_of_chart_says_in_which_language_it_is(ChartWords words) {
        String code = words == ChartWords.THAI ? "th" : "en";
        for (Plot plot : List.of(
                new BarChart("a", List.of(BUDGET), null, words),
                new RadarChart("a", List.of(BUDGET, POWER, UNKNOWN), null, words),
                new YearChart("a", List.of(new YearChart.Year(2565, TARGET)), null, words))) {
            String svg = Svg.of(plot.drawn(LETTERING, Numerals.ARABIC), "a");
            assertTrue(svg.contains("lang=\"" + code + "\""), svg);
        }
    }

    @Test
    void thai_digits_reach_every_word_in_the_picture() {
        String svg = Svg.of(bars(BUDGET, POWER, UNKNOWN).drawn(LETTERING, Numerals.THAI), "a");

        assertFalse(svg.replaceAll("<[^>]*>", "").matches("(?s).*[0-9].*"), svg);
    }

    @Test
    void a_bar_below_the_target_is_striped_and_one_at_the_target_is_not() {
        assertTrue(stripes(new BigDecimal("84.99")) > 40);
        assertEquals(0, stripes(TARGET));
    }

    @Test
    void without_a_target_nothing_is_weak() {
        var drawing = new BarChart("ก", List.of(BUDGET), null, ChartWords.THAI).drawn(LETTERING, Numerals.THAI);

        assertTrue(drawing.shapes().stream().noneMatch(shape -> shape instanceof Line line && line.dashed()));
        assertTrue(drawing.shapes().stream().noneMatch(shape -> shape instanceof Box box && box.ink() == Ink.WEAK));
    }

    @Test
    void nothing_is_drawn_for_zero_and_words_stand_where_there_is_no_score() {
        var zero = new Entry("1", "ก", BigDecimal.ZERO);

        assertTrue(words(bars(zero)).contains("0.00"));
        assertTrue(words(bars(UNKNOWN)).contains("ไม่มีคะแนน"));
        assertTrue(bars(zero, UNKNOWN).drawn(LETTERING, Numerals.ARABIC).shapes().stream()
                .noneMatch(shape -> shape instanceof Box box && box.x() > 0));
    }

    @Test
    void a_long_name_is_wrapped_between_words_and_stays_whole() {
        String name = "การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการดำเนินงานตามภารกิจ";

        List<String> words = words(bars(new Entry("8", name, TARGET)));

        List<String> lines = words.stream().filter(word -> word.length() > 12).toList();
        assertTrue(lines.size() > 1);
        assertEquals("8. " + name, String.join("", lines));
    }

    @Test
    void an_unknown_spoke_opens_the_outline_on_both_its_sides() {
        assertEquals(3, outline(BUDGET, POWER, BUDGET));
        assertEquals(2, outline(BUDGET, POWER, BUDGET, UNKNOWN));
        assertEquals(1, outline(BUDGET, POWER));
        assertEquals(0, outline(BUDGET));
        assertEquals(0, outline());
    }

    @Test
    void spokes_are_counted_where_codes_are_long_or_missing() {
        var drawing = new RadarChart("ก", List.of(new Entry("", "กองช่าง", TARGET), POWER), TARGET, ChartWords.THAI);

        var words = drawing.drawn(LETTERING, Numerals.ARABIC).shapes().stream()
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).words())
                .toList();

        assertTrue(words.containsAll(List.of("1", "กองช่าง", "2", "3. การใช้อำนาจ")), words::toString);
    }

    @Test
    void a_year_without_a_score_and_a_year_that_is_missing_are_gaps() {
        var drawing = years(
                new Year(2566, new BigDecimal("90")),
                new Year(2561, new BigDecimal("70")),
                new Year(2562, new BigDecimal("80")),
                new Year(2563, null),
                new Year(2564, new BigDecimal("85")));

        assertEquals(1, lines(drawing));
        assertEquals(4, dots(drawing));
        assertTrue(drawing.description().contains("พ.ศ. 2563 ไม่มีคะแนน"));
        assertTrue(drawing.description().contains("พ.ศ. 2565 ไม่มีคะแนน"));
    }

    @Test
    void a_figure_stands_below_its_point_where_the_line_dips() {
        var drawing = years(
                new Year(2563, new BigDecimal("88.98")),
                new Year(2564, new BigDecimal("81.39")),
                new Year(2565, new BigDecimal("96.99")));

        var dots = drawing.shapes().stream()
                .filter(Dot.class::isInstance)
                .map(Dot.class::cast)
                .toList();
        var below = dots.stream()
                .map(dot -> scoreAt(drawing, dot).at().y() > dot.centre().y())
                .toList();
        assertEquals(List.of(false, true, false), below);
    }

    @Test
    void of_many_years_the_last_ten_are_shown() {
        var drawing = years(IntStream.range(2550, 2570)
                .mapToObj(year -> new Year(year, TARGET))
                .toArray(Year[]::new));

        assertEquals(10, dots(drawing));
        assertTrue(
                drawing.description().contains("2560") && !drawing.description().contains("2559"));
    }

    @Test
    void a_chart_of_nothing_says_so() {
        assertTrue(bars().drawn(LETTERING, Numerals.THAI).description().contains("ไม่มีข้อมูลให้แสดง"));
        assertTrue(years().description().contains("ไม่มีข้อมูลให้แสดง"));
    }

    @Test
    void a_score_outside_the_scale_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> chart(Chart.Kind.BARS, new BigDecimal("100.01")));
        assertThrows(IllegalArgumentException.class, () -> new Year(2565, new BigDecimal("-1")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BarChart("ก", List.of(), new BigDecimal("101"), ChartWords.THAI));
    }

    @Test
    void counts_have_no_scale_but_are_whole() {
        BigDecimal many = BigDecimal.valueOf(350);

        Plot counts = Plot.of(chart(Chart.Kind.COUNTS, many), Language.ENGLISH);

        assertEquals("Bar chart, Agencies: Level A 350", counts.description());
        assertTrue(counts.drawn(LETTERING, Numerals.THAI).shapes().stream()
                .anyMatch(shape -> shape instanceof Text text && text.words().equals("๓๕๐")));
        assertThrows(IllegalArgumentException.class, () -> chart(Chart.Kind.COUNTS, new BigDecimal("1.5")));
        assertThrows(IllegalArgumentException.class, () -> chart(Chart.Kind.COUNTS, null));
    }

    private static Chart chart(Chart.Kind kind, BigDecimal value) {
        return new Chart(
                "c", "ก", kind, new Chart.Heads("Level", "Agencies"), List.of(new Entry("", "Level A", value)), null);
    }

    private static BarChart bars(Entry... entries) {
        return new BarChart("ก", List.of(entries), TARGET, ChartWords.THAI);
    }

    private static long stripes(BigDecimal score) {
        return bars(new Entry("1", "ก", score)).drawn(LETTERING, Numerals.THAI).shapes().stream()
                .filter(shape -> shape instanceof Line line && line.ink() == Ink.PAPER)
                .count();
    }

    private static List<String> words(BarChart chart) {
        return chart.drawn(LETTERING, Numerals.ARABIC).shapes().stream()
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).words())
                .toList();
    }

    private static long outline(Entry... entries) {
        return lines(new RadarChart("ก", List.of(entries), TARGET, ChartWords.THAI).drawn(LETTERING, Numerals.THAI));
    }

    private static Drawing years(Year... years) {
        return new YearChart("ก", List.of(years), TARGET, ChartWords.THAI).drawn(LETTERING, Numerals.ARABIC);
    }

    private static Text scoreAt(Drawing drawing, Dot dot) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Text text
                        && text.bold()
                        && text.at().x() == dot.centre().x())
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static long lines(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Line line && line.ink() == Ink.FIGURE)
                .count();
    }

    private static long dots(Drawing drawing) {
        return drawing.shapes().stream().filter(Dot.class::isInstance).count();
    }
}
