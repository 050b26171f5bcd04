package org.itahub.assessment.scoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.scoring.domain.Results.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void lumphli_2565_comes_out_from_its_indicators() {
        ScoreSheet sheet = Given.lumphli2565().scoredBy(framework);
        assertShown(sheet, "IIT", "84.54");
        assertShown(sheet, "EIT", "96.65");
        assertShown(sheet, "OIT", "89.78");
        assertShown(sheet, "total", "90.27");
        assertEquals(Optional.of("A"), sheet.level().map(LevelRule::code));
        assertTrue(sheet.meetsTarget());
        assertEquals(Basis.INDICATORS, sheet.results().basis());
    }

    @Test
    void phitsanulok_2564_comes_out_from_indicators_and_disclosure_items() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        assertShown(sheet, "9.1", "77.78");
        assertShown(sheet, "9.2", "87.50");
        assertShown(sheet, "9.3", "100.00");
        assertShown(sheet, "9.4", "100.00");
        assertShown(sheet, "9.5", "80.00");
        assertShown(sheet, "10.1", "100.00");
        assertShown(sheet, "10.2", "0.00");
        assertShown(sheet, "total", "81.39");
        assertEquals(Optional.of("B"), sheet.level().map(LevelRule::code));
        assertFalse(sheet.meetsTarget());
        assertEquals(Basis.MIXED, sheet.results().basis());
        assertTrue(sheet.complete());
    }

    @Test
    void an_open_data_indicator_is_the_mean_of_its_sub_indicators_and_not_of_its_items() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        assertEquals(Rational.of(50), sheet.figure("10").orElseThrow().value());
    }

    @Test
    void a_total_alone_is_enough_for_a_total_and_a_level() {
        ScoreSheet sheet = Given.total("88.98").scoredBy(Frameworks.totalsOnly(2561));
        assertShown(sheet, "total", "88.98");
        assertEquals(Optional.of("A"), sheet.level().map(LevelRule::code));
        assertEquals(Basis.TOTAL, sheet.results().basis());
        assertTrue(sheet.complete());
    }

    @ParameterizedTest
    @CsvSource({
        "100, AA",
        "95, AA",
        "94.99, A",
        "85, A",
        "84.99, B",
        "75, B",
        "74.99, C",
        "65, C",
        "64.99, D",
        "55, D",
        "54.99, E",
        "50, E",
        "49.99, F",
        "0, F"
    })
    void each_level_begins_where_the_framework_says(String total, String level) {
        assertEquals(
                Optional.of(level),
                Given.total(total).scoredBy(framework).level().map(LevelRule::code));
    }

    @Test
    void the_level_is_read_from_the_rounded_total() {
        ScoreSheet sheet = Given.indicators(
                        "1", "94.99", "2", "94.99", "3", "94.99", "4", "95", "5", "95", "6", "95", "7", "95", "8", "95",
                        "9", "95", "10", "95")
                .scoredBy(framework);
        assertTrue(sheet.total().orElseThrow().value().isBelow(Rational.of(95)));
        assertEquals(Optional.of("AA"), sheet.level().map(LevelRule::code));
    }

    @Test
    void a_total_of_94_64_is_only_a_pass_where_an_instrument_is_below_85() {
        ScoreSheet sheet = Given.indicators("1", "98", "2", "84", "3", "100").scoredBy(Frameworks.of2567());
        assertShown(sheet, "total", "94.60");
        assertEquals(Optional.of("PASS"), sheet.level().map(LevelRule::code));
    }

    @Test
    void a_condition_that_holds_in_every_instrument_gives_the_better_level() {
        ScoreSheet sheet = Given.indicators("1", "98", "2", "85", "3", "100").scoredBy(Frameworks.of2567());
        assertEquals(Optional.of("GOOD"), sheet.level().map(LevelRule::code));
    }

    @Test
    void a_level_that_hangs_on_unknown_instruments_is_not_guessed() {
        ScoreSheet sheet = Given.total("96").scoredBy(Frameworks.of2567());
        assertEquals(Optional.empty(), sheet.level());
        assertEquals(Optional.empty(), sheet.levelFor(new BigDecimal("96.00")));
        assertEquals(
                List.of("IIT", "EIT", "OIT"),
                sheet.missing().stream().map(Missing::code).toList());
        assertFalse(sheet.complete());
    }

    @Test
    void a_level_below_every_condition_can_be_told_from_the_total_alone() {
        ScoreSheet sheet = Given.total("72").scoredBy(Frameworks.of2567());
        assertEquals(Optional.of("IMPROVE"), sheet.level().map(LevelRule::code));
    }

    @Test
    void what_is_missing_is_named_and_the_rest_is_computed() {
        ScoreSheet sheet = Given.lumphli2565().results().indicators().entrySet().stream()
                .filter(entry -> !List.of("4", "10").contains(entry.getKey()))
                .reduce(
                        Given.nothing().disclosures(34, 41, "100").andItems("O42", "100"),
                        (given, entry) -> given.andIndicators(
                                entry.getKey(), entry.getValue().toString()),
                        (a, b) -> a)
                .scoredBy(framework);
        assertEquals(
                List.of(new Missing(FigureKind.INDICATOR, "4"), new Missing(FigureKind.ITEM, "O43")), sheet.missing());
        assertShown(sheet, "EIT", "96.65");
        assertShown(sheet, "10.1", "100.00");
        assertEquals(Optional.empty(), sheet.figure("10.2"));
        assertEquals(Optional.empty(), sheet.figure("IIT"));
        assertEquals(Optional.empty(), sheet.total());
        assertEquals(Optional.empty(), sheet.level());
        assertFalse(sheet.meetsTarget());
    }

    @Test
    void a_year_of_totals_lacks_its_total_when_nothing_is_given() {
        Framework totals = Frameworks.totalsOnly(2562);
        ScoreSheet sheet = Scoring.score(totals, new Results(Map.of(), Map.of(), Optional.empty()));
        assertEquals(List.of(new Missing(FigureKind.TOTAL, "total")), sheet.missing());
    }

    @Test
    void figures_stand_from_the_total_down_in_the_order_of_the_framework() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        List<String> codes = List.copyOf(sheet.figures().keySet());
        assertEquals(List.of("total", "IIT", "EIT", "OIT", "1"), codes.subList(0, 5));
        assertEquals("O43", codes.getLast());
        assertEquals(7, sheet.figures(FigureKind.SUB_INDICATOR).size());
    }

    @Test
    void a_figure_carries_its_inputs_down_to_the_items() {
        Figure total = Given.phitsanulok2564().scoredBy(framework).total().orElseThrow();
        Figure oit = total.inputs().getLast().figure();
        Figure prevention = oit.inputs().getLast().figure();
        Figure measures = prevention.inputs().getLast().figure();
        assertEquals(Rational.of(4, 10), total.inputs().getLast().weight());
        assertEquals(Formula.WEIGHTED_SUM, total.formula());
        assertEquals("OIT", oit.code());
        assertEquals(Formula.MEAN, prevention.formula());
        assertEquals("10.2", measures.code());
        assertEquals("O43", measures.inputs().getLast().figure().code());
        assertEquals(Formula.GIVEN, measures.inputs().getLast().figure().formula());
    }

    private static void assertShown(ScoreSheet sheet, String code, String shown) {
        assertEquals(new BigDecimal(shown), sheet.figure(code).orElseThrow().shown());
    }
}
