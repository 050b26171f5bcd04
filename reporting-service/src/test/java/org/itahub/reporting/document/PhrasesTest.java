package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases THAI = new Phrases(Texts.of("measures-plan", Language.THAI));
    private static final Phrases ENGLISH = new Phrases(Texts.of("measures-plan", Language.ENGLISH));

    @Test
    void every_kind_of_period_has_its_words() {
        assertEquals("ธันวาคม\u00a02565", period(THAI, "MONTH", "2022-12", "2022-12"));
        assertEquals("ธันวาคม\u00a02565\u00a0– มกราคม\u00a02566", period(THAI, "MONTHS", "2022-12", "2023-01"));
        assertEquals(
                "ไตรมาสที่\u00a02 (มกราคม\u00a02566\u00a0– มีนาคม\u00a02566)",
                period(THAI, "QUARTER", "2023-01", "2023-03"));
        assertEquals("ตลอดปีงบประมาณ พ.ศ.\u00a02566", period(THAI, "FISCAL_YEAR", "2022-10", "2023-09"));
        assertEquals("ภายในเดือนกันยายน\u00a02566", period(THAI, "DUE_MONTH", "2023-09", "2023-09"));
    }

    @Test
    void in_english_months_are_of_the_common_era_and_fiscal_years_of_the_buddhist_one() {
        assertEquals("December\u00a02022", period(ENGLISH, "MONTH", "2022-12", "2022-12"));
        assertEquals(
                "Quarter\u00a02 (January\u00a02023\u00a0– March\u00a02023)",
                period(ENGLISH, "QUARTER", "2023-01", "2023-03"));
        assertEquals("All of fiscal year B.E.\u00a02566", period(ENGLISH, "FISCAL_YEAR", "2022-10", "2023-09"));
        assertEquals("By the end of September\u00a02023", period(ENGLISH, "DUE_MONTH", "2023-09", "2023-09"));
    }

    @Test
    void days_and_amounts_are_in_the_documents_language() {
        assertEquals("16\u00a0มกราคม\u00a02566", THAI.day(LocalDate.of(2023, 1, 16)));
        assertEquals("16\u00a0January\u00a02023", ENGLISH.day(LocalDate.of(2023, 1, 16)));
        assertEquals("15,000.5 บาท", THAI.amount(new BigDecimal("15000.50")));
        assertEquals("15,000.5 baht", ENGLISH.amount(new BigDecimal("15000.50")));
    }

    private static String period(Phrases phrases, String kind, String from, String to) {
        return phrases.period(new Plan.Period(kind, from, to), 2566);
    }
}
