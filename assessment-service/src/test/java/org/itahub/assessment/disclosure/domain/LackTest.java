package org.itahub.assessment.disclosure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.framework.domain.Item;
import org.junit.jupiter.api.Test;

class LackTest {

    private static final Item ITEM = Items.requiring("O1", "ผัง", "ตำแหน่ง", "สองฝ่าย");

    @Test
    void an_item_that_nothing_was_entered_for_lacks_everything() {
        assertEquals(List.of(new Lack.Link(), content(1), content(2), content(3)), Lack.of(ITEM, Entry.EMPTY, true));
    }

    @Test
    void an_entry_lacks_what_is_not_ticked() {
        Entry entry = new Entry(List.of("https://example.go.th"), "", List.of(3, 1));
        assertEquals(List.of(content(2)), Lack.of(ITEM, entry, true));
    }

    @Test
    void an_entry_with_a_link_and_every_tick_is_complete() {
        Entry entry = new Entry(List.of("https://example.go.th"), "", List.of(1, 2, 3));
        assertEquals(List.of(), Lack.of(ITEM, entry, true));
        assertEquals(List.of(new Lack.Verification()), Lack.of(ITEM, entry, false));
    }

    @Test
    void ticks_are_numbers_of_the_items_contents_each_once() {
        assertEquals(List.of(), ContentNumbers.faults(ITEM, List.of(3, 1, 2)));
        assertEquals(
                List.of(
                        new ContentNumbers.Fault(ContentNumbers.Kind.UNKNOWN, 0, 0),
                        new ContentNumbers.Fault(ContentNumbers.Kind.UNKNOWN, 1, 4),
                        new ContentNumbers.Fault(ContentNumbers.Kind.TWICE, 3, 1)),
                ContentNumbers.faults(ITEM, List.of(0, 4, 1, 1)));
    }

    private static Lack.Content content(int no) {
        return new Lack.Content(no, ITEM.requires().get(no - 1));
    }
}
