package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.itahub.reporting.plan.Plan;
import org.junit.jupiter.api.Test;

class WordingsTest {

    @Test
    void a_score_is_rounded_half_up_where_it_is_shown() {
        assertEquals("97.45", Wordings.score(new BigDecimal("97.445")));
        assertEquals("100.00", Wordings.score(new BigDecimal("100")));
        assertEquals("–", Wordings.score(null));
    }

    @Test
    void every_kind_of_period_has_its_words() {
        assertEquals("ธันวาคม\u00a02565", period("MONTH", "2022-12", "2022-12"));
        assertEquals("ธันวาคม\u00a02565\u00a0– มกราคม\u00a02566", period("MONTHS", "2022-12", "2023-01"));
        assertEquals(
                "ไตรมาสที่\u00a02 (มกราคม\u00a02566\u00a0– มีนาคม\u00a02566)", period("QUARTER", "2023-01", "2023-03"));
        assertEquals("ตลอดปีงบประมาณ พ.ศ.\u00a02566", period("FISCAL_YEAR", "2022-10", "2023-09"));
        assertEquals("ภายในเดือนกันยายน\u00a02566", period("DUE_MONTH", "2023-09", "2023-09"));
    }

    @Test
    void a_day_is_the_day_in_thailand() {
        assertEquals("1\u00a0สิงหาคม\u00a02565", Wordings.day(OffsetDateTime.parse("2022-07-31T18:00:00Z")));
    }

    private static String period(String kind, String from, String to) {
        return Wordings.period(new Plan.Period(kind, from, to), 2566);
    }
}
