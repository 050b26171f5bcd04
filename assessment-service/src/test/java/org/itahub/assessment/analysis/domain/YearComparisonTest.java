package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class YearComparisonTest {

    @Test
    void a_year_is_compared_with_the_one_before_whatever_the_order() {
        List<YearComparison.Year> years =
                YearComparison.of(List.of(year(2565, "96.99"), year(2563, "88.98"), year(2564, "81.39")));
        assertEquals(
                List.of(2563, 2564, 2565),
                years.stream().map(YearComparison.Year::fiscalYear).toList());
        assertEquals(
                List.of(Optional.empty(), change("-7.59"), change("15.60")),
                years.stream().map(YearComparison.Year::change).toList());
    }

    @Test
    void a_gap_between_years_gives_no_change() {
        List<YearComparison.Year> years = YearComparison.of(List.of(year(2563, "88.98"), year(2565, "96.99")));
        assertEquals(Optional.empty(), years.getLast().change());
    }

    @Test
    void a_change_is_the_difference_of_what_was_shown() {
        ScoreSheet scored = Given.phitsanulok2564().scoredBy(Frameworks.of2565());
        List<YearComparison.Year> years = YearComparison.of(List.of(year(2564, "81.00"), scored));
        assertEquals(change("0.39"), years.getLast().change());
    }

    private static ScoreSheet year(int year, String total) {
        return Given.total(total).scoredBy(Frameworks.totalsOnly(year));
    }

    private static Optional<BigDecimal> change(String points) {
        return Optional.of(new BigDecimal(points));
    }
}
