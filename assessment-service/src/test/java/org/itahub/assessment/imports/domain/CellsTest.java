package org.itahub.assessment.imports.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "2566, 2566",
        "๒๕๖๖, 2566",
        "66, 2566",
        "00, 2500",
        "2023, 2566",
        "พ.ศ. 2566, 2566",
        "ปีงบประมาณ พ.ศ. ๒๕๖๖, 2566",
        "FY2566, 2566",
        "2400, 2400",
        "2399, 2942"
    })
    void a_year_is_read_in_either_era_and_with_words_before_it(String cell, int year) {
        assertEquals(OptionalInt.of(year), Cells.fiscalYear(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "256", "25666", "ปี", "2566.0", "-2566"})
    void what_is_no_year_is_none(String cell) {
        assertEquals(OptionalInt.empty(), Cells.fiscalYear(cell));
    }

    @ParameterizedTest
    @CsvSource({"93.68, 93.68", "๙๓.๖๘, 93.68", "' 100 ', 100", "-1, -1", "1e2, 1E+2", "0, 0"})
    void a_score_is_read_with_either_digits(String cell, BigDecimal score) {
        assertEquals(Optional.of(score), Cells.score(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "93,68", "93.", ".5", "1e999", "NaN", "มาก", "12345678901234567890"})
    void what_is_no_number_is_no_score(String cell) {
        assertEquals(Optional.empty(), Cells.score(cell));
    }

    @Test
    void a_code_has_seven_digits_or_h_and_six() {
        assertEquals(Optional.of("2650101"), Cells.agencyCode(" ๒๖๕๐๑๐๑ "));
        assertEquals(Optional.of("H140001"), Cells.agencyCode("h140001"));
        assertEquals(Optional.empty(), Cells.agencyCode("265010"));
        assertEquals(Optional.empty(), Cells.agencyCode("26501011"));
        assertEquals(Optional.empty(), Cells.agencyCode("H1400011"));
    }

    @Test
    void headers_differ_in_nothing_that_writers_differ_in() {
        assertEquals("fiscalyear", Cells.plainHeader("Fiscal_Year"));
        assertEquals("fiscalyear", Cells.plainHeader("\ufefffiscal - year "));
        assertEquals("ข้อ1", Cells.plainHeader("ข้อ ๑"));
    }

    @Test
    void only_thai_digits_are_turned() {
        assertEquals("0ก9๚", Cells.arabic("๐ก๙๚"));
    }
}
