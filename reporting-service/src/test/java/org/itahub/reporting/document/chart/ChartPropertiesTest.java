package org.itahub.reporting.document.chart;

import static org.itahub.reporting.document.pdf.Typesetting.LETTERING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Dot;
import org.itahub.reporting.document.chart.Shape.Point;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.chart.YearChart.Year;
import org.itahub.reporting.document.model.Chart.Entry;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartPropertiesTest {
    private static final double HAIR = 0.01;

    @Property(tries = 200)
    void a_bar_is_as_long_as_its_score(@ForAll("entries") List<Entry> entries, @ForAll("scores") BigDecimal target) {
        var bars = new BarChart("ก", entries, target, ChartWords.THAI)
                .drawn(LETTERING, Numerals.THAI).shapes().stream()
                        .filter(shape -> shape instanceof Box box && box.x() == BarChart.BARS_AT)
                        .map(shape -> ((Box) shape).width() / BarChart.FULL_LENGTH)
                        .toList();

        same(scores(entries).filter(score -> score.signum() > 0).toList(), bars);
    }

    @Property(tries = 200)
    void a_spoke_is_marked_as_far_out_as_its_score(@ForAll("entries") List<Entry> entries) {
        var drawing = new RadarChart("ก", entries, null, ChartWords.THAI).drawn(LETTERING, Numerals.THAI);
        var centre = new Point(128, drawing.height() / 2);

        same(
                scores(entries).toList(),
                dots(drawing)
                        .map(dot -> Math.hypot(
                                        dot.centre().x() - centre.x(),
                                        dot.centre().y() - centre.y())
                                / RadarChart.RADIUS)
                        .toList());
    }

    @Property(tries = 200)
    void a_year_stands_as_high_as_its_score(@ForAll("years") List<Year> years) {
        same(
                years.stream().map(Year::score).filter(score -> score != null).toList(),
                dots(new YearChart("ก", years, null, ChartWords.THAI).drawn(LETTERING, Numerals.THAI))
                        .map(dot -> 1 - (dot.centre().y() - YearChart.TOP) / YearChart.FULL_HEIGHT)
                        .toList());
    }

    @Property(tries = 300)
    void all_of_it_lies_on_the_sheet(@ForAll("drawings") Drawing drawing) {
        for (Shape shape : drawing.shapes()) {
            Corners.of(shape).forEach(corner -> {
                assertTrue(corner.x() >= -HAIR && corner.x() <= drawing.width() + HAIR, shape::toString);
                assertTrue(corner.y() >= -HAIR && corner.y() <= drawing.height() + HAIR, shape::toString);
            });
        }
    }

    @Property(tries = 300)
    void it_is_a_well_formed_picture_with_a_title_and_a_description(@ForAll("drawings") Drawing drawing)
            throws Exception {
        Element svg = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Svg.of(drawing, "a"))))
                .getDocumentElement();

        assertEquals("img", svg.getAttribute("role"));
        assertEquals(drawing.title(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                drawing.description(), svg.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals(drawing.shapes().size() + 2, svg.getChildNodes().getLength());
    }

    @Property(tries = 200)
    void whoever_only_hears_it_hears_every_figure_and_every_name(@ForAll("entries") List<Entry> entries) {
        String bars = new BarChart("ก", entries, null, ChartWords.THAI)
                .drawn(LETTERING, Numerals.ARABIC)
                .description();
        String radar = new RadarChart("ก", entries, null, ChartWords.THAI)
                .drawn(LETTERING, Numerals.ARABIC)
                .description();

        for (Entry entry : entries) {
            String said = Numerals.ARABIC.write(entry.name()) + " "
                    + (entry.score() == null ? "ไม่มีคะแนน" : ScoreText.of(entry.score()) + " คะแนน");
            assertTrue(bars.contains(said) && radar.contains(said), said);
        }
    }

    @Property(tries = 200)
    void no_letter_of_a_name_is_left_out(@ForAll("names") String name) {
        var drawing = new BarChart("ก", List.of(new Entry("", name, null)), null, ChartWords.THAI)
                .drawn(LETTERING, Numerals.ARABIC);

        String drawn = texts(drawing)
                .filter(text -> text.at().x() == 0)
                .map(Text::words)
                .reduce("", String::concat);
        assertEquals(Numerals.ARABIC.write(name).replace(" ", ""), drawn.replace(" ", ""));
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        var numerals = Arbitraries.of(Numerals.values());
        var targets = scores().injectNull(0.3);
        var bars = Combinators.combine(entries(), targets, numerals)
                .as((entries, target, digits) ->
                        new BarChart("ก & <ข>", entries, target, ChartWords.THAI).drawn(LETTERING, digits));
        var radars = Combinators.combine(entries(), targets, numerals)
                .as((entries, target, digits) ->
                        new RadarChart("ก", entries, target, ChartWords.THAI).drawn(LETTERING, digits));
        var lines = Combinators.combine(years(), targets, numerals)
                .as((years, target, digits) ->
                        new YearChart("ก", years, target, ChartWords.THAI).drawn(LETTERING, digits));
        return Arbitraries.oneOf(bars, radars, lines);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        var codes = Arbitraries.of("", "1", "10", "O42", "ตัวชี้วัดย่อย");
        return Combinators.combine(codes, names(), scores().injectNull(0.2))
                .as(Entry::new)
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Year>> years() {
        return scores().injectNull(0.2)
                .list()
                .ofMaxSize(10)
                .map(scores -> IntStream.range(0, scores.size())
                        .mapToObj(i -> new Year(2560 + i, scores.get(i)))
                        .toList());
    }

    @Provide
    Arbitrary<BigDecimal> scores() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(2),
                Arbitraries.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Provide
    Arbitrary<String> names() {
        var letters = Arbitraries.strings()
                .withCharRange('ก', 'ฮ')
                .withChars('า', 'ิ', 'ี', 'ู', 'เ', 'ไ', '่', '้', '์', 'ำ', 'ๆ', '5', '๕', 'W', '&', '<')
                .ofMinLength(1)
                .ofMaxLength(80);
        var words =
                Arbitraries.of("การใช้งบประมาณ", "การป้องกันการทุจริต", "น้ำ", "ผู้มีส่วนได้ส่วนเสีย", "ก".repeat(300));
        return Arbitraries.oneOf(letters, words);
    }

    private static Stream<BigDecimal> scores(List<Entry> entries) {
        return entries.stream().map(Entry::score).filter(score -> score != null);
    }

    private static Stream<Dot> dots(Drawing drawing) {
        return drawing.shapes().stream().filter(Dot.class::isInstance).map(Dot.class::cast);
    }

    private static Stream<Text> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static void same(List<BigDecimal> scores, List<Double> shares) {
        assertEquals(scores.size(), shares.size());
        for (int i = 0; i < scores.size(); i++) {
            assertEquals(scores.get(i).doubleValue() / 100, shares.get(i), 1e-9);
            assertFalse(shares.get(i).isNaN());
        }
    }
}
