package org.itahub.reporting.document.chart;

import static org.itahub.reporting.document.pdf.Typesetting.LETTERING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Shape.Box;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.text.Language;

class CountPropertiesTest {
    private static final double HAIR = 0.01;
    private static final Caption CAPTION =
            new Caption(Language.THAI, "ก", "ข", "ยังไม่มีหน่วยงานใดเผยแพร่ผลการประเมิน");
    private static final List<String> PARTS = List.of("ตรวจรับแล้ว", "รอตรวจรับ", "ส่งคืนแก้ไข", "Not submitted");

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
    void no_word_and_no_figure_covers_another_or_a_bar(@ForAll("drawings") Drawing drawing) {
        texts(drawing)
                .forEach(text -> drawing.shapes()
                        .forEach(shape -> assertFalse(Corners.overlap(text, shape), () -> text + " and " + shape)));
    }

    @Property(tries = 200)
    void a_bar_is_as_long_as_its_count(@ForAll("counted") List<CountChart.Bar> counted) {
        List<Double> lengths = bars(new CountChart(CAPTION, counted).drawn(LETTERING, Numerals.ARABIC))
                .map(Box::width)
                .toList();
        List<Integer> counts = counted.stream()
                .map(CountChart.Bar::count)
                .filter(count -> count > 0)
                .toList();

        assertEquals(counts.size(), lengths.size());
        for (int i = 0; i < counts.size(); i++) {
            assertEquals((double) counts.get(i) / counts.getFirst(), lengths.get(i) / lengths.getFirst(), 1e-9);
        }
    }

    @Property(tries = 200)
    void parts_are_as_long_as_their_counts_and_leave_nothing_between(@ForAll("divided") List<PartChart.Bar> divided) {
        var chart = new PartChart(CAPTION, PARTS, divided);
        int longest = divided.stream().mapToInt(PartChart.Bar::total).max().orElse(0);
        var expected = new ArrayList<List<Long>>();
        for (PartChart.Bar bar : divided) {
            double from = 0;
            for (int count : bar.counts()) {
                double length = longest == 0 ? 0 : count * Sheet.WIDTH / longest;
                if (length > 0) {
                    expected.add(span(from, length));
                }
                from += length;
            }
        }

        assertEquals(
                expected,
                bars(chart.drawn(LETTERING, Numerals.THAI))
                        .map(box -> span(box.x(), box.width()))
                        .toList());
    }

    @Property(tries = 200)
    void each_count_can_be_read(@ForAll("divided") List<PartChart.Bar> divided) {
        var drawing = new PartChart(CAPTION, PARTS, divided).drawn(LETTERING, Numerals.ARABIC);
        List<String> counts = divided.stream()
                .flatMap(bar -> bar.counts().stream())
                .map(String::valueOf)
                .toList();

        boolean any = divided.stream().anyMatch(bar -> bar.total() > 0);
        assertEquals(
                any ? counts : List.of(),
                texts(drawing)
                        .map(Text::words)
                        .filter(words -> words.matches("\\d+"))
                        .toList());
    }

    /** In millionths of a point, so that the order of adding does not matter. */
    private static List<Long> span(double from, double length) {
        return List.of(Math.round(from * 1e6), Math.round(length * 1e6));
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        var numerals = Arbitraries.of(Numerals.values());
        return Arbitraries.oneOf(
                Combinators.combine(counted(), numerals)
                        .as((bars, digits) -> new CountChart(CAPTION, bars).drawn(LETTERING, digits)),
                Combinators.combine(divided(), numerals)
                        .as((bars, digits) -> new PartChart(CAPTION, PARTS, bars).drawn(LETTERING, digits)));
    }

    @Provide
    Arbitrary<List<CountChart.Bar>> counted() {
        return Combinators.combine(labels(), counts())
                .as(CountChart.Bar::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<PartChart.Bar>> divided() {
        return Combinators.combine(labels(), counts().list().ofSize(PARTS.size()))
                .as((label, counts) -> new PartChart.Bar(label, "ต้องรายงาน 12345 ฉบับ", counts))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<String> labels() {
        return Arbitraries.of(
                "ระดับ AA",
                "ไตรมาส 4",
                "Level F",
                "ผ่านดีเยี่ยม",
                "การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วม");
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.oneOf(
                Arbitraries.just(0), Arbitraries.just(1), Arbitraries.integers().between(0, 12_000));
    }

    private static Stream<Text> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    /** The bars and their parts, without what lies within them and without the patterns beside words. */
    private static Stream<Box> bars(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Box box && box.height() == Sheet.BAR_HEIGHT)
                .map(Box.class::cast);
    }
}
