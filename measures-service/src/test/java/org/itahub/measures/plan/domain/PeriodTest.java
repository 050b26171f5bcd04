package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH,       2022-12, 2022-12, true",
        "MONTH,       2022-12, 2023-01, false",
        "DUE_MONTH,   2023-09, 2023-09, true",
        "DUE_MONTH,   2023-08, 2023-09, false",
        "MONTHS,      2023-01, 2023-03, true",
        "MONTHS,      2023-01, 2023-01, false",
        "MONTHS,      2023-03, 2023-01, false",
        "QUARTER,     2022-10, 2022-12, true",
        "QUARTER,     2023-07, 2023-09, true",
        "QUARTER,     2022-11, 2023-01, false",
        "QUARTER,     2022-10, 2022-11, false",
        "FISCAL_YEAR, 2022-10, 2023-09, true",
        "FISCAL_YEAR, 2023-01, 2023-12, false",
        "FISCAL_YEAR, 2022-10, 2023-08, false"
    })
    void first_and_last_month_are_what_the_kind_says(
            PeriodKind kind, YearMonth from, YearMonth to, boolean consistent) {
        assertEquals(consistent, new Period(kind, from, to).consistent());
    }

    @Property
    void a_month_lies_in_the_fiscal_year_from_october_to_september(@ForAll @IntRange(min = 0, max = 35) int offset) {
        YearMonth month = YearMonth.of(2021, 10).plusMonths(offset);

        assertEquals(offset >= 12 && offset < 24, new Period(PeriodKind.MONTH, month, month).within(YEAR));
    }

    @ParameterizedTest
    @CsvSource({"2022-09, 2022-11", "2023-08, 2023-10"})
    void a_span_that_leaves_the_fiscal_year_at_either_end_is_not_within_it(YearMonth from, YearMonth to) {
        assertFalse(new Period(PeriodKind.MONTHS, from, to).within(YEAR));
    }

    @ParameterizedTest
    @CsvSource({"2022-10, 2023-09"})
    void the_whole_fiscal_year_is_within_it(YearMonth from, YearMonth to) {
        assertTrue(new Period(PeriodKind.FISCAL_YEAR, from, to).within(YEAR));
    }
}
