package org.itahub.measures.planimport.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellListsTest {
    @Property
    void what_is_written_is_read_back_as_it_was(@ForAll("lists") List<String> entries) {
        assertEquals(entries, CellLists.lines(CellLists.written(entries)));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        Arbitrary<String> piece =
                Arbitraries.of("\n", "\n", " ", "1.", "2. ", "3)", "๒. ", "\\", "2\\.", "10", "- ", "ก");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces).strip())
                .filter(entry -> !entry.isEmpty())
                .list()
                .ofMaxSize(12);
    }

    @Example
    void a_blank_line_and_a_number_that_is_not_the_next_belong_to_the_entry() {
        assertEquals(
                List.of("ยกร่าง\n\nตามแบบ\n1. ของจังหวัด\n3. ของอำเภอ", "แจ้ง"),
                CellLists.lines("1. ยกร่าง\n\nตามแบบ\n1. ของจังหวัด\n3. ของอำเภอ\n\n ๒) แจ้ง"));
    }

    @Example
    void a_line_that_begins_with_the_next_number_is_marked_so_that_it_begins_no_entry() {
        assertEquals("1. ตาม\n2\\. ของแบบ\n2. แจ้ง", CellLists.written(List.of("ตาม\n2. ของแบบ", "แจ้ง")));
    }

    @Example
    void numbers_may_begin_anywhere_and_lines_without_any_are_an_entry_each() {
        assertEquals(List.of("ก", "ข"), CellLists.lines("4. ก\n5. ข"));
        assertEquals(List.of("ก", "ข", "1.5 เท่า"), CellLists.lines("- ก\n\n• ข\n1.5 เท่า"));
        assertEquals(List.of(), CellLists.lines(" "));
        assertEquals("", CellLists.written(List.of()));
    }
}
