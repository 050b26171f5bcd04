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
        assertEquals("OIT", off.computed().code());
        assertEquals("98.78", off.published());
        assertEquals(Rational.of("89.775"), off.possible().low());
        assertEquals(Rational.of("89.785"), off.possible().high());
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
    void figures_that_could_not_be_computed_are_not_judged() {
        ScoreSheet sheet = Given.indicators("1", "90").scoredBy(framework);
        assertEquals(
                List.of(),
                Reconciliation.findings(
                        sheet, new PublishedFigures(Map.of("EIT", Rational.of(10)), Optional.of("AA"))));
    }

    private static List<Finding> findings(ScoreSheet sheet, String... codesAndScores) {
        Map<String, Rational> published = new TreeMap<>();
        for (int n = 0; n < codesAndScores.length; n += 2) {
            published.put(codesAndScores[n], Rational.of(codesAndScores[n + 1]));
        }
        return Reconciliation.findings(sheet, new PublishedFigures(published, Optional.empty()));
    }
}
