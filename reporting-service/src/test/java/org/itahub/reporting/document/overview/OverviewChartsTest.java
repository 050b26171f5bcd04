package org.itahub.reporting.document.overview;

import static org.itahub.reporting.document.pdf.Typesetting.LETTERING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Shape.Text;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.province.Overview;
import org.itahub.reporting.province.domain.LevelCount;
import org.itahub.reporting.province.domain.Mean;
import org.itahub.reporting.province.domain.NationalTarget;
import org.itahub.reporting.province.domain.PlanCounts;
import org.itahub.reporting.province.domain.QuarterCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewChartsTest {
    private static final Overview SOME = overview(
            List.of(new LevelCount("AA", 1), new LevelCount("A", 212)),
            List.of(quarter(Quarter.Q1, 1234, 1200, 1190, 4), quarter(Quarter.Q2, 1, 0, 0, 0)));
    private static final Overview NONE = overview(
            List.of(),
            Stream.of(Quarter.values()).map(each -> quarter(each, 0, 0, 0, 0)).toList());

    @Test
    void levels_are_told_in_thai() {
        Drawing drawing = drawn(OverviewChart.LEVELS, SOME, Language.THAI, Numerals.THAI);

        assertEquals("จำนวนหน่วยงานตามระดับ ปีงบประมาณ พ.ศ.\u00a0๒๕๖๕", drawing.title());
        assertEquals(
                "แผนภูมิแท่ง จำนวนหน่วยงานในแต่ละระดับ: ระดับ\u00a0AA ๑\u00a0แห่ง; ระดับ\u00a0A ๒๑๒\u00a0แห่ง",
                drawing.description());
    }

    @Test
    void levels_are_told_in_english() {
        Drawing drawing = drawn(OverviewChart.LEVELS, SOME, Language.ENGLISH, Numerals.ARABIC);

        assertEquals("Agencies by level, fiscal year B.E.\u00a02565", drawing.title());
        assertEquals(
                "Bar chart of how many agencies stand at each level. Level\u00a0AA: 1\u00a0agency; "
                        + "Level\u00a0A: 212\u00a0agencies",
                drawing.description());
        assertEquals(Language.ENGLISH, drawing.language());
    }

    @Test
    void what_was_handed_in_and_is_not_accepted_waits_and_the_rest_is_missing() {
        Drawing drawing = drawn(OverviewChart.QUARTERS, SOME, Language.ENGLISH, Numerals.ARABIC);

        assertEquals("Quarterly progress of the plans of 2566", drawing.title());
        assertEquals(
                "Divided bar chart of the reports due in each quarter. "
                        + "Quarter\u00a01: 1234\u00a0due, 1190 accepted, 10 under review, 4 returned, 30 not submitted; "
                        + "Quarter\u00a02: 1\u00a0due, 0 accepted, 0 under review, 0 returned, 1 not submitted",
                drawing.description());
        assertTrue(words(drawing).containsAll(List.of("1234\u00a0reports due", "1\u00a0report due")));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_only_hears_it_hears_every_figure_that_is_drawn(OverviewChart chart) {
        for (Language language : Language.values()) {
            Drawing drawing = drawn(chart, SOME, language, Numerals.ARABIC);

            List<String> figures =
                    words(drawing).stream().filter(word -> word.matches("\\d+")).toList();
            assertTrue(figures.size() > 1);
            figures.forEach(figure -> assertTrue(
                    drawing.description().matches("(?s).*(?<!\\d)" + figure + "(?!\\d).*"), drawing.description()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_province_without_figures_gets_the_same_words_for_eye_and_ear(OverviewChart chart) {
        for (Language language : Language.values()) {
            Drawing drawing = drawn(chart, NONE, language, Numerals.ARABIC);

            assertEquals(List.of(drawing.description()), words(drawing));
        }
    }

    @Test
    void charts_are_found_by_the_name_in_their_address() {
        assertEquals(Optional.of(OverviewChart.QUARTERS), OverviewChart.parse("quarters"));
        assertEquals(Optional.empty(), OverviewChart.parse("QUARTERS"));
        assertEquals("levels, quarters", OverviewChart.all());
    }

    private static Drawing drawn(OverviewChart chart, Overview overview, Language language, Numerals numerals) {
        return chart.drawn(overview, Texts.of(OverviewChart.CATALOGUE, language), LETTERING, numerals);
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).words())
                .toList();
    }

    private static Overview overview(List<LevelCount> levels, List<QuarterCounts> quarters) {
        return new Overview(
                "พิษณุโลก",
                new FiscalYear(2565),
                300,
                Mean.of(List.of()),
                levels,
                NationalTarget.of(List.of()),
                PlanCounts.of(300, List.of()),
                quarters);
    }

    private static QuarterCounts quarter(Quarter quarter, int due, int submitted, int accepted, int returned) {
        return new QuarterCounts(quarter, Optional.empty(), due, submitted, accepted, returned, 0);
    }
}
