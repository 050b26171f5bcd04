package org.itahub.reporting.document.text;

import static org.itahub.reporting.document.text.Sentences.RESULT;
import static org.itahub.reporting.document.text.Sentences.faults;
import static org.itahub.reporting.document.text.Sentences.said;
import static org.itahub.reporting.document.text.Sentences.sparse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{name} ได้ {total}                                        | อบต.ลุมพลี ได้ 96.90 | อบต.ลุมพลี ได้",
                "{#if total}ได้ {total}{#else}ไม่มีคะแนน{/if}                  | ได้ 96.90            | ไม่มีคะแนน",
                "{#if !total}ไม่มี{/if}{name}                                | อบต.ลุมพลี           | ไม่มีอบต.ลุมพลี",
                "{#if measures eq 1}หนึ่ง{#else if measures gt 4}มาก{#else}น้อย{/if} | มาก           | หนึ่ง",
                "{#if total and measures ge 5}ครบ{#else}ขาด{/if}              | ครบ                  | ขาด",
                "{#if level == 'AA' or measures < 2}ก{#else}ข{/if}            | ก                    | ก",
                "{#if level != 'AA'}ก{#else}ข{/if}                           | ข                    | ก",
                "{#if measures eq 5 && total ne 97}ก{#else}ข{/if}            | ก                    | ข",
                "{#if measures le -1}ก{#else}ข{/if}                          | ข                    | ข",
                "{#if level}{#if total}ก{/if}ข{/if}ค                         | กขค                  | ค"
            })
    void variables_and_conditions_are_filled_in(String template, String full, String sparse) {
        assertEquals(full, said(template, RESULT.examples()));
        assertEquals(sparse, said(template, sparse()));
    }

    @Test
    void line_ends_and_blanks_become_single_blanks_but_a_hard_space_stays() {
        assertEquals("ก ข 5\u00a0ข้อ", said(" ก\r\n\t ข\n{measures}\u00a0ข้อ \n", RESULT.examples()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ก {nam}                   | template-unknown-variable | 1 | 3",
                "{#if nam}x{/if}           | template-unknown-variable | 1 | 1",
                "{#if nam eq 1}x{/if}      | template-unknown-variable | 1 | 1",
                "ก {name                   | template-syntax           | 1 | 3",
                "ก } ข                     | template-syntax           | 1 | 3",
                "{name {total}             | template-syntax           | 1 | 1",
                "{name.class}              | template-not-allowed      | 1 | 1",
                "{}                        | template-not-allowed      | 1 | 1",
                "{#if}x{/if}               | template-syntax           | 1 | 1",
                "{#if name}x               | template-syntax           | 1 | 1",
                "x{/if}                    | template-syntax           | 1 | 2",
                "x{#else}y                 | template-syntax           | 1 | 2",
                "{#if name}{#else}{#else}{/if} | template-syntax       | 1 | 18",
                "{#if name}{#else}{#else if total}{/if} | template-syntax | 1 | 18",
                "{#if name}{/for}{/if}     | template-not-allowed      | 1 | 11",
                "{#if name gt 'a'}x{/if}   | template-syntax           | 1 | 1",
                "{#if name eq 1}x{/if}     | template-syntax           | 1 | 1",
                "{#if measures eq '1'}x{/if} | template-syntax         | 1 | 1",
                "{#if total ge 85}x{/if}   | template-syntax           | 1 | 1",
                "{#if name and}x{/if}      | template-syntax           | 1 | 1",
                "{#if name total}x{/if}    | template-syntax           | 1 | 1",
                "{#if (name)}x{/if}        | template-syntax           | 1 | 1",
                "{#if total eq 96.9}x{/if} | template-syntax           | 1 | 1",
                "ก\\ข                     | template-not-allowed      | 1 | 2",
                "{#iffy name}x{/if}        | template-not-allowed      | 1 | 1"
            })
    void a_fault_is_named_with_its_place(String template, String code, int line, int column) {
        TemplateFault fault = faults(template).getFirst();

        assertEquals(List.of(code, line, column), List.of(fault.code().value(), fault.line(), fault.column()));
        assertTrue(fault.message().en().startsWith("line " + line + ", column " + column + ": "));
        assertTrue(fault.message().th().startsWith("บรรทัด " + line + " คอลัมน์ " + column + ": "));
    }

    @Test
    void places_count_lines_and_every_fault_is_told() {
        assertEquals(
                List.of(new Place(2, 3), new Place(3, 1)),
                faults("{name}\r\nก {nam}\n{tot}\n").stream()
                        .map(fault -> new Place(fault.line(), fault.column()))
                        .toList());
    }

    @Test
    void an_unknown_variable_is_answered_with_those_that_there_are() {
        assertTrue(faults("{score}").getFirst().message().en().endsWith("; there is name, measures, total, level"));
        assertTrue(faults("{คะแนน}").getFirst().message().th().endsWith(" ที่ใช้ได้คือ name, measures, total, level"));
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertEquals("template-empty", faults(" \n\t").getFirst().code().value());
        assertEquals(
                "template-too-long", faults("ก".repeat(2_001)).getFirst().code().value());
        assertEquals(2_000, said("ก".repeat(1_000), RESULT.examples()).length() * 2);
    }
}
