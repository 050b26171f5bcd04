package org.itahub.assessment.reconciliation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void phitsanuloks_indicator_7_of_97_45_is_no_finding_although_its_rounded_questions_average_97_444() {
        ScoreSheet sheet = Given.items("E6", "95.74", "E7", "95.74", "E8", "100", "E9", "95.74", "E10", "100")
                .scoredBy(framework);
        assertEquals(new BigDecimal("97.44"), sheet.figure("7").orElseThrow().shown());
        assertEquals(List.of(), findings(sheet, "7", "97.45"));
    }

    @Test
    void lumphlis_oit_of_98_78_is_a_finding_and_its_other_figures_are_none() {
        List<Finding> findings = findings(
                Given.lumphli2565().scoredBy(framework),
                "IIT",
                "84.54",
                "EIT",
                "96.65",
                "OIT",
                "98.78",
                "total",
                "90.27");
        assertEquals(1, findings.size());
        Finding.FigureOff off = assertInstanceOf(Finding.FigureOff.class, findings.getFirst());
        assertEquals("OIT", off.figure());
        assertEquals("98.78", off.published());
        assertEquals(new BigDecimal("89.78"), off.derivation().shown());
        assertEquals(Rational.of("89.775"), off.derivation().possible().low());
        assertEquals(Rational.of("89.785"), off.derivation().possible().high());
        assertEquals(Optional.of(Cause.DIGITS_SWAPPED), off.cause());
    }

    @Test
    void a_figure_one_hundredth_too_far_is_a_finding() {
        ScoreSheet sheet = Given.items("E6", "95.74", "E7", "95.74", "E8", "100", "E9", "95.74", "E10", "100")
                .scoredBy(framework);
        assertEquals(1, findings(sheet, "7", "97.46").size());
        assertEquals(1, findings(sheet, "7", "97.43").size());
    }

    @Test
    void disclosure_items_are_exact_so_their_mean_has_no_leeway() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        assertEquals(List.of(), findings(sheet, "9.1", "77.78", "10", "50"));
        assertEquals(1, findings(sheet, "9.1", "77.77").size());
        assertEquals(1, findings(sheet, "10", "50.01").size());
    }

    @Test
    void a_total_of_85_03_with_level_B_is_a_finding() {
        ScoreSheet sheet = Given.total("85.03").scoredBy(framework);
        List<Finding> findings = Reconciliation.findings(
                sheet, new PublishedFigures(Map.of("total", Rational.of("85.03")), Optional.of("B")));
        assertEquals(List.of(new Finding.LevelOff("B", List.of("A"))), findings);
        assertEquals("level", findings.getFirst().figure());
        assertEquals(Optional.of(Cause.LEVEL_NOT_OF_BAND), findings.getFirst().cause());
    }

    @Test
    void the_level_that_belongs_to_the_total_is_none() {
        ScoreSheet sheet = Given.total("85.03").scoredBy(framework);
        assertEquals(
                List.of(),
                Reconciliation.findings(
                        sheet, new PublishedFigures(Map.of("total", Rational.of("85.03")), Optional.of("A"))));
        assertEquals(List.of(), Reconciliation.findings(sheet, new PublishedFigures(Map.of(), Optional.of("A"))));
    }

    @Test
    void without_a_published_total_any_total_within_rounding_may_have_given_the_level() {
        ScoreSheet nearly = Given.indicators(
                        "1", "94.99", "2", "94.99", "3", "94.99", "4", "94.99", "5", "94.99", "6", "95", "7", "95", "8",
                        "95", "9", "94.99", "10", "94.99")
                .scoredBy(framework);
        assertEquals("A", nearly.level().orElseThrow().code());
        assertEquals(List.of(), Reconciliation.findings(nearly, new PublishedFigures(Map.of(), Optional.of("AA"))));
        assertEquals(
                List.of(new Finding.LevelOff("B", List.of("A", "AA"))),
                Reconciliation.findings(nearly, new PublishedFigures(Map.of(), Optional.of("B"))));
    }

    @Test
    void figures_that_could_not_be_computed_are_not_derivable() {
        ScoreSheet sheet = Given.indicators("1", "90").scoredBy(framework);
        PublishedFigures published = new PublishedFigures(Map.of("EIT", Rational.of(10)), Optional.of("AA"));
        assertEquals(List.of(), Reconciliation.findings(sheet, published));
        assertEquals(
                List.of(new Judgement.NotDerivable("EIT", "10.00"), new Judgement.NotDerivable("level", "AA")),
                Reconciliation.judgements(sheet, published));
    }

    @Test
    void every_figure_is_judged_and_the_level_last() {
        ScoreSheet sheet = Given.lumphli2565().scoredBy(framework);
        assertEquals(
                List.of(
                        new Judgement.Consistent("EIT", "96.65", "96.65"),
                        new Judgement.Consistent("total", "90.27", "90.27"),
                        new Judgement.Consistent("level", "A", "A")),
                Reconciliation.judgements(
                        sheet,
                        new PublishedFigures(
                                Map.of("EIT", Rational.of("96.65"), "total", Rational.of("90.27")), Optional.of("A"))));
    }

    @Test
    void figures_without_scores_are_derived_from_what_is_stated_beside_them() {
        ScoreSheet sheet = Given.items("I1", "90").scoredBy(framework);
        Map<String, Rational> stated = new TreeMap<>(Map.of(
                "IIT",
                Rational.of("84.54"),
                "EIT",
                Rational.of("96.65"),
                "9",
                Rational.of("92.06"),
                "10",
                Rational.of("87.5")));
        stated.put("OIT", Rational.of("98.78"));
        stated.put("total", Rational.of("90.27"));
        List<Finding> findings = Reconciliation.findings(sheet, new PublishedFigures(stated, Optional.empty()));
        assertEquals(1, findings.size());
        assertEquals("OIT", findings.getFirst().figure());
        stated.put("total", Rational.of("93.00"));
        assertEquals(
                2,
                Reconciliation.findings(sheet, new PublishedFigures(stated, Optional.empty()))
                        .size());
    }

    @Test
    void the_mean_of_items_instead_of_sub_indicators_is_recognised() {
        Given given = Given.items().disclosures(1, 43, "100").andItems("O42", "0");
        ScoreSheet sheet = given.scoredBy(framework);
        assertEquals(new BigDecimal("75.00"), sheet.figure("10").orElseThrow().shown());
        assertEquals(Optional.of(Cause.MEAN_OF_ITEMS), causeOf(sheet, "10", "90"));
        assertEquals(Optional.of(Cause.MEAN_OF_ITEMS), causeOf(sheet, "OIT", "97.67"));
        assertEquals(Optional.of(Cause.MEAN_OF_SUB_INDICATORS), causeOf(sheet, "OIT", "92.86"));
    }

    @Test
    void a_total_without_the_weights_is_recognised() {
        ScoreSheet sheet = Given.lumphli2565().scoredBy(framework);
        assertEquals(Optional.of(Cause.MEAN_OF_INSTRUMENTS), causeOf(sheet, "total", "90.32"));
        assertEquals(Optional.of(Cause.MEAN_OF_INDICATORS), causeOf(sheet, "total", "89.22"));
    }

    @Test
    void a_cut_off_decimal_and_figures_rounded_on_the_way_are_recognised() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        assertEquals(Optional.of(Cause.CUT_OFF), causeOf(sheet, "9.1", "77.77"));
        ScoreSheet thirds = Given.items()
                .disclosures(1, 43, "100")
                .andItems("O1", "0", "O10", "0")
                .scoredBy(framework);
        assertEquals("95.28", thirds.figure("9").orElseThrow().shown().toPlainString());
        assertEquals(Optional.empty(), causeOf(thirds, "9", "12.34"));
    }

    @Test
    void digits_are_swapped_only_with_their_neighbours() {
        ScoreSheet sheet = Given.total("90.27").scoredBy(framework);
        assertEquals(Optional.of(Cause.DIGITS_SWAPPED), causeOf(sheet, "total", "90.72"));
        assertEquals(Optional.of(Cause.DIGITS_SWAPPED), causeOf(sheet, "total", "92.07"));
        assertEquals(Optional.of(Cause.DIGITS_SWAPPED), causeOf(sheet, "total", "9.27"));
        assertEquals(Optional.empty(), causeOf(sheet, "total", "70.29"));
    }

    private static Optional<Cause> causeOf(ScoreSheet sheet, String code, String score) {
        List<Finding> findings = findings(sheet, code, score);
        assertEquals(1, findings.size(), code);
        return findings.getFirst().cause();
    }

    private static List<Finding> findings(ScoreSheet sheet, String... codesAndScores) {
        Map<String, Rational> published = new TreeMap<>();
        for (int n = 0; n < codesAndScores.length; n += 2) {
            published.put(codesAndScores[n], Rational.of(codesAndScores[n + 1]));
        }
        return Reconciliation.findings(sheet, new PublishedFigures(published, Optional.empty()));
    }
}
