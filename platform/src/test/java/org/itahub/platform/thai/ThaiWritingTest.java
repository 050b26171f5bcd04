package org.itahub.platform.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;

class ThaiWritingTest {
    @Test
    void digits_turn_and_all_else_stays() {
        assertEquals("คะแนน ๙๖.๙๙ (AA)", ThaiNumerals.toThai("คะแนน 96.99 (AA)"));
    }

    @Property
    void arabic_digits_survive_the_way_there_and_back(@ForAll @NumericChars String digits) {
        assertEquals(digits, ThaiNumerals.toArabic(ThaiNumerals.toThai(digits)));
    }

    @Test
    void a_date_is_written_in_the_buddhist_era() {
        assertEquals("15 มกราคม 2566", ThaiDates.longDate(LocalDate.of(2023, 1, 15)));
    }

    @Test
    void a_month_has_a_whole_and_a_short_name() {
        assertEquals("กรกฎาคม", ThaiMonths.name(Month.JULY));
        assertEquals("มิ.ย.", ThaiMonths.shortName(Month.JUNE));
    }
}
