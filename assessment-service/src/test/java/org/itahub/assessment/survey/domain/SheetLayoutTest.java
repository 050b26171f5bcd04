package org.itahub.assessment.survey.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.survey.domain.SheetFault.Kind;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {

    private static final SheetLayout LAYOUT = Sheets.layout();

    private static final Map<String, List<String>> ANSWERS =
            Map.of("Q1", List.of("MUCH", "LEAST"), "Q2", List.of("MET"), "Q3", List.of("ALL"));

    @Test
    void a_sheet_has_one_byte_an_answer_in_the_frameworks_order_and_each_is_the_index_of_its_step() {
        assertEquals(4, LAYOUT.width());
        assertArrayEquals(new byte[] {2, 0, 1, 2}, Sheets.bytes(LAYOUT, ANSWERS));
    }

    @Test
    void a_layout_has_the_questions_of_its_own_instrument_alone() {
        assertEquals(
                List.of("Q1", "Q2", "Q3"),
                LAYOUT.questions().stream()
                        .map(question -> question.item().code())
                        .toList());
        assertEquals(2, LAYOUT.question("Q1").orElseThrow().size());
        assertEquals(2, LAYOUT.question("Q2").orElseThrow().first());
        assertEquals(Optional.empty(), LAYOUT.question("X1"));
        assertEquals(1, Sheets.layout(Sheets.framework(), "EIT").width());
    }

    @Test
    void what_was_written_is_read_again_in_the_frameworks_order() {
        Map<String, List<String>> read = LAYOUT.decode(new byte[] {2, 0, 1, 2});
        assertEquals(ANSWERS, read);
        assertEquals(List.of("Q1", "Q2", "Q3"), List.copyOf(read.keySet()));
    }

    @Test
    void bytes_of_another_width_or_beyond_a_scale_are_no_sheet() {
        assertTrue(LAYOUT.fits(new byte[] {3, 3, 1, 2}));
        assertTrue(LAYOUT.fits(new byte[] {0, 0, 0, 0}));
        assertFalse(LAYOUT.fits(new byte[] {4, 0, 0, 0}));
        assertFalse(LAYOUT.fits(new byte[] {0, 4, 0, 0}));
        assertFalse(LAYOUT.fits(new byte[] {0, 0, 2, 0}));
        assertFalse(LAYOUT.fits(new byte[] {0, 0, 0, -1}));
        assertFalse(LAYOUT.fits(new byte[] {0, 0, 0}));
        assertFalse(LAYOUT.fits(new byte[] {0, 0, 0, 0, 0}));
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.decode(new byte[] {0, 0, 0, 3}));
    }

    @Test
    void every_fault_of_a_sheet_is_named_with_its_place() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("Q1", List.of("MUCH"));
        answers.put("Q2", List.of("MET", "MET"));
        answers.put("Q3", List.of("PERHAPS"));
        answers.put("X1", List.of("MOST"));
        SheetCheck.Unfit unfit = (SheetCheck.Unfit) LAYOUT.encode(answers);
        assertEquals(
                List.of(
                        new SheetFault(Kind.ANSWER_MISSING, "Q1", 1, "Q1"),
                        new SheetFault(Kind.TOO_MANY_ANSWERS, "Q2", 1, "Q2"),
                        new SheetFault(Kind.STEP_UNKNOWN, "Q3", 0, "PERHAPS"),
                        new SheetFault(Kind.ITEM_UNKNOWN, "X1", 0, "X1")),
                unfit.faults());
    }

    @Test
    void an_answer_that_is_null_and_a_question_left_out_are_missing() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("Q1", Arrays.asList("MUCH", null));
        answers.put("Q2", null);
        SheetCheck.Unfit unfit = (SheetCheck.Unfit) LAYOUT.encode(answers);
        assertEquals(
                List.of(
                        new SheetFault(Kind.ANSWER_MISSING, "Q1", 1, "Q1"),
                        new SheetFault(Kind.ANSWER_MISSING, "Q2", 0, "Q2"),
                        new SheetFault(Kind.ANSWER_MISSING, "Q3", 0, "Q3")),
                unfit.faults());
    }
}
