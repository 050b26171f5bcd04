package org.itahub.platform.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final Slots slots = new Slots(100);

    @Test
    void one_slot_stands_for_a_key() {
        Slot first = slots.findOrAdd(new Slot("nation", "a"));
        assertSame(first, slots.findOrAdd(new Slot("nation", "a")));
        assertSame(first, slots.find("a"));
    }

    @Test
    void what_was_taken_away_while_it_was_written_is_not_kept() {
        Slot slot = slots.findOrAdd(new Slot("nation", "a"));
        slots.remove(List.of("nation"));
        slots.settle(slot, answer(10));
        assertNull(slots.find("a"));
        assertNull(slot.written());
    }

    @Test
    void the_longest_unused_go_where_there_is_too_much() {
        Slot old = kept("a", 40);
        Slot used = kept("b", 40);
        slots.find("a");
        kept("c", 40);
        assertTrue(slots.stands(old));
        assertFalse(slots.stands(used));
    }

    @Test
    void room_that_was_given_up_can_be_used_again() {
        for (int n = 0; n < 20; n++) {
            kept("a", 90);
            slots.remove(List.of("nation"));
        }
        Slot kept = kept("b", 90);
        assertTrue(slots.stands(kept));
        slots.clear();
        assertNull(slots.find("b"));
        kept("c", 50);
        kept("d", 50);
        assertNotNull(slots.find("c"));
        assertNotNull(slots.find("d"));
    }

    @Test
    void a_slot_is_removed_only_by_itself() {
        Slot first = slots.findOrAdd(new Slot("nation", "a"));
        slots.remove(new Slot("nation", "a"));
        assertTrue(slots.stands(first));
        slots.remove(first);
        assertFalse(slots.stands(first));
        assertEquals(null, slots.find("a"));
    }

    private Slot kept(String key, int size) {
        Slot slot = slots.findOrAdd(new Slot("nation", key));
        slots.settle(slot, answer(size));
        return slot;
    }

    private static KeptAnswer answer(int size) {
        return KeptAnswer.json(new byte[size]);
    }
}
