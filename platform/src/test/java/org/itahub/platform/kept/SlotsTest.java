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
    }

    @Test
    void what_was_taken_away_while_it_was_written_is_not_kept() {
        Slot slot = slots.findOrAdd(new Slot("nation", "a"));
        slots.remove(List.of("nation"));
        slots.settle(slot, answer(10));
        assertFalse(slots.stands(slot));
        assertNull(slot.written());
    }

    @Test
    void the_longest_unused_go_where_there_is_too_much() {
        Slot old = kept("a", 40);
        Slot unused = kept("b", 40);
        slots.open(door("Bearer 1", old));
        slots.find(request("Bearer 1"));
        kept("c", 40);
        assertTrue(slots.stands(old));
        assertFalse(slots.stands(unused));
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
        assertFalse(slots.stands(kept));
        assertTrue(slots.stands(kept("c", 50)));
        assertTrue(slots.stands(kept("d", 50)));
    }

    @Test
    void a_slot_is_removed_only_by_itself() {
        Slot first = slots.findOrAdd(new Slot("nation", "a"));
        slots.remove(new Slot("nation", "a"));
        assertTrue(slots.stands(first));
        slots.remove(first);
        assertFalse(slots.stands(first));
    }

    @Test
    void each_caller_has_a_door_and_all_are_shut_with_the_answer() {
        Slot slot = kept("a", 10);
        slots.open(door("Bearer 1", slot));
        slots.open(door(null, slot));
        assertSame(slot, slots.find(request("Bearer 1")).slot());
        assertSame(slot, slots.find(request(null)).slot());
        assertNull(slots.find(request("Bearer 2")));
        Door open = slots.find(request(null));
        slots.remove(List.of("nation"));
        assertFalse(slots.stands(open));
        assertNull(slots.find(request("Bearer 1")));
    }

    @Test
    void no_door_leads_to_what_was_taken_away() {
        Slot gone = kept("a", 10);
        slots.remove(List.of("nation"));
        slots.open(door(null, gone));
        assertNull(slots.find(request(null)));
    }

    @Test
    void a_door_that_now_leads_elsewhere_is_not_shut_with_its_former_answer() {
        Slot former = kept("a", 10);
        slots.open(door(null, former));
        Slot now = kept("b", 10);
        slots.open(door(null, now));
        slots.remove(former);
        assertSame(now, slots.find(request(null)).slot());
    }

    @Test
    void the_longest_unused_doors_are_shut_where_there_are_too_many() {
        Slot slot = kept("a", 10);
        for (int no = 0; no <= Slots.MOST_DOORS; no++) {
            slots.open(door("Bearer " + no, slot));
        }
        assertNull(slots.find(request("Bearer 0")));
        assertNotNull(slots.find(request("Bearer 1")));
        assertEquals(Slots.MOST_DOORS, slot.doors.size());
    }

    private static RequestKey request(String authorization) {
        return new RequestKey("http hub.example", "/api/v1/plans?province=x", null, authorization);
    }

    private static Door door(String authorization, Slot slot) {
        return new Door(request(authorization), slot, null, null);
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
