package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class RankingsTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void indicators_stand_highest_first_and_equals_share_a_rank() {
        assertEquals(
                "2 1, 3 1, 1 3, 4 4",
                ranked(Given.indicators("1", "90", "2", "95", "3", "95", "4", "80"), FigureKind.INDICATOR));
    }

    @Test
    void scores_are_ranked_as_shown() {
        // 94.999 and 95.001 are both shown as 95.00.
        ScoreSheet sheet = Given.items("I1", "95", "I2", "95").scoredBy(framework);
        assertEquals(2, Rankings.of(sheet, FigureKind.ITEM).ranked().size());
        assertEquals(1, Rankings.of(sheet, FigureKind.ITEM).ranked().getLast().rank());
    }

    @Test
    void every_kind_can_be_ranked() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        assertEquals(3, Rankings.of(sheet, FigureKind.INSTRUMENT).ranked().size());
        assertEquals(10, Rankings.of(sheet, FigureKind.INDICATOR).ranked().size());
        assertEquals(7, Rankings.of(sheet, FigureKind.SUB_INDICATOR).ranked().size());
        assertEquals(43, Rankings.of(sheet, FigureKind.ITEM).ranked().size());
    }

    @Test
    void recoverable_points_are_exact_for_every_kind() {
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(framework);
        assertEquals(Rational.of(10), recoverable(sheet, FigureKind.SUB_INDICATOR, "10.2"));
        assertEquals(Rational.of(5), recoverable(sheet, FigureKind.ITEM, "O42"));
        assertEquals(Rational.of(4, 9), recoverable(sheet, FigureKind.ITEM, "O1"));
        assertEquals(Rational.of(10), recoverable(sheet, FigureKind.INDICATOR, "10"));
        Rational allOfThem = Rankings.of(sheet, FigureKind.INSTRUMENT).ranked().stream()
                .map(Rankings.Ranked::recoverable)
                .reduce(Rational.ZERO, Rational::plus);
        assertEquals(Rational.HUNDRED.minus(sheet.total().orElseThrow().value()), allOfThem);
        assertEquals(allOfThem, recoverable(sheet, FigureKind.TOTAL, "total"));
    }

    @Test
    void strengths_are_the_three_highest_scores_that_reach_the_target() {
        Rankings.Table table = Rankings.of(
                Given.indicators("1", "99", "2", "98", "3", "98", "4", "97", "5", "96", "6", "84")
                        .scoredBy(framework),
                FigureKind.INDICATOR);
        assertEquals("1, 2, 3, 4", codes(table.strengths()));
        assertEquals("6, 5", codes(table.weaknesses()));
    }

    @Test
    void where_no_score_reaches_the_target_there_is_no_strength() {
        Rankings.Table table =
                Rankings.of(Given.indicators("1", "84.99", "2", "60").scoredBy(framework), FigureKind.INDICATOR);
        assertEquals("", codes(table.strengths()));
        assertEquals("2, 1", codes(table.weaknesses()));
    }

    @Test
    void a_full_score_is_no_weakness() {
        Rankings.Table table =
                Rankings.of(Given.indicators("1", "100", "2", "100").scoredBy(framework), FigureKind.INDICATOR);
        assertEquals("1, 2", codes(table.strengths()));
        assertEquals(List.of(), table.weaknesses());
    }

    @Test
    void a_result_that_is_a_total_alone_ranks_nothing() {
        Rankings.Table table = Rankings.of(Given.total("90").scoredBy(framework), FigureKind.ITEM);
        assertEquals(new Rankings.Table(List.of(), List.of(), List.of()), table);
    }

    private static Rational recoverable(ScoreSheet sheet, FigureKind kind, String code) {
        return Rankings.of(sheet, kind).ranked().stream()
                .filter(each -> each.figure().code().equals(code))
                .findFirst()
                .orElseThrow()
                .recoverable();
    }

    private String ranked(Given given, FigureKind kind) {
        return Rankings.of(given.scoredBy(framework), kind).ranked().stream()
                .map(each -> each.figure().code() + " " + each.rank())
                .collect(Collectors.joining(", "));
    }

    private static String codes(List<Rankings.Ranked> ranked) {
        return ranked.stream().map(each -> each.figure().code()).collect(Collectors.joining(", "));
    }
}
