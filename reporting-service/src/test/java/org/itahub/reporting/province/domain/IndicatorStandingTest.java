package org.itahub.reporting.province.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.reporting.province.domain.IndicatorStanding.Score;
import org.junit.jupiter.api.Test;

class IndicatorStandingTest {

    @Test
    void mean_lowest_and_number_of_weak_agencies_are_of_the_known_scores() {
        var standing = IndicatorStanding.of(
                        List.of(score("2", "84.52", true), score("2", "96.13", false), score("2", "90.00", false)))
                .getFirst();

        assertEquals(new BigDecimal("90.22"), standing.mean().rounded());
        assertEquals(new BigDecimal("84.52"), standing.lowest());
        assertEquals(1, standing.weak());
        assertEquals("indicator 2", standing.nameTh());
    }

    @Test
    void weak_in_most_agencies_comes_first_then_the_lowest_mean_then_the_number() {
        var standings = IndicatorStanding.of(List.of(
                score("10", "90", false),
                score("2", "90", false),
                score("3", "89", false),
                score("4", "99", true),
                score("5", "99", true),
                score("5", "99", true)));

        assertEquals(
                List.of("5", "4", "3", "2", "10"),
                standings.stream().map(IndicatorStanding::code).toList());
    }

    private static Score score(String code, String score, boolean weak) {
        return new Score(code, "indicator " + code, new BigDecimal(score), weak);
    }
}
