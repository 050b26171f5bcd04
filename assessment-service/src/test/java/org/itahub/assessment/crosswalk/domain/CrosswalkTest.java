package org.itahub.assessment.crosswalk.domain;

import static org.itahub.assessment.crosswalk.domain.Years.added;
import static org.itahub.assessment.crosswalk.domain.Years.changed;
import static org.itahub.assessment.crosswalk.domain.Years.crosswalk;
import static org.itahub.assessment.crosswalk.domain.Years.dropped;
import static org.itahub.assessment.crosswalk.domain.Years.kept;
import static org.itahub.assessment.crosswalk.domain.Years.merged;
import static org.itahub.assessment.crosswalk.domain.Years.renumbered;
import static org.itahub.assessment.crosswalk.domain.Years.split;
import static org.itahub.assessment.crosswalk.domain.Years.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final Crosswalk FIRST = crosswalk(
            2565,
            2566,
            kept("A"),
            renumbered("B", "C"),
            merged("D", "D", "E"),
            split("F", "G", "H"),
            dropped("I"),
            added("J"),
            changed("K", "K", "asks for more"));

    @Test
    void an_item_is_followed_to_its_successor() {
        Successor renumbered = FIRST.successorOf("B").orElseThrow();
        assertEquals("C", renumbered.item());
        assertEquals(Succession.RENUMBERED, renumbered.kind());
        assertTrue(renumbered.comparable());
        assertEquals(List.of("B"), FIRST.predecessorsOf("C"));
        assertEquals("A", FIRST.successorOf("A").orElseThrow().item());
    }

    @Test
    void merged_items_share_a_successor_and_split_ones_have_several() {
        assertEquals(List.of("D"), FIRST.successorOf("E").orElseThrow().items());
        assertEquals(List.of("D", "E"), FIRST.predecessorsOf("D"));
        assertEquals(List.of("G", "H"), FIRST.successorOf("F").orElseThrow().items());
        assertEquals(List.of("F"), FIRST.predecessorsOf("H"));
        assertFalse(FIRST.successorOf("E").orElseThrow().comparable());
    }

    @Test
    void what_was_dropped_or_is_unknown_has_no_successor_and_what_is_new_no_predecessor() {
        assertEquals(Optional.empty(), FIRST.successorOf("I"));
        assertEquals(Succession.DROPPED, FIRST.mappingOf("I").orElseThrow().kind());
        assertEquals(Optional.empty(), FIRST.successorOf("Z"));
        assertEquals(List.of(), FIRST.predecessorsOf("J"));
        assertEquals(Succession.NEW, FIRST.mappingTo("J").orElseThrow().kind());
        assertEquals(List.of(), FIRST.predecessorsOf("Z"));
    }

    @Test
    void a_note_goes_with_the_successor() {
        assertEquals(
                "asks for more en",
                FIRST.successorOf("K").orElseThrow().note().orElseThrow().en());
    }

    @Test
    void read_backwards_a_merger_is_a_split_and_a_loss_is_something_new() {
        Crosswalk back = FIRST.reversed();
        assertEquals(2566, back.fromYear());
        assertEquals(2565, back.toYear());
        assertEquals(
                List.of(
                        "SAME A->A",
                        "RENUMBERED C->B",
                        "SPLIT D->D+E",
                        "MERGED G+H->F",
                        "NEW ->I",
                        "DROPPED J->",
                        "SAME K->K!"),
                told(back));
    }

    @Test
    void years_with_the_same_items_are_mapped_one_to_one() {
        assertEquals(List.of("SAME A->A", "SAME B->B"), told(Crosswalk.identity(2563, 2564, List.of("A", "B"))));
    }

    @Test
    void over_the_year_between_an_item_is_followed_through_both_its_codes() {
        Crosswalk both = crosswalk(2565, 2566, renumbered("A", "B"), renumbered("B", "A"))
                .then(crosswalk(2566, 2567, kept("B"), renumbered("A", "C")));
        assertEquals(List.of("RENUMBERED A->B", "RENUMBERED B->C"), told(both));
        assertTrue(both.successorOf("A").orElseThrow().comparable());
        assertEquals(2565, both.fromYear());
        assertEquals(2567, both.toYear());
    }

    @Test
    void an_item_that_gets_its_old_code_back_is_the_same() {
        Crosswalk both = crosswalk(2565, 2566, renumbered("A", "B")).then(crosswalk(2566, 2567, renumbered("B", "A")));
        assertEquals(List.of("SAME A->A"), told(both));
    }

    @Test
    void a_merger_stays_one_when_the_merged_item_lives_on() {
        Crosswalk both = crosswalk(2565, 2566, merged("C", "A", "B")).then(crosswalk(2566, 2567, renumbered("C", "D")));
        assertEquals(List.of("MERGED A+B->D"), told(both));
    }

    @Test
    void what_was_merged_and_then_split_is_many_to_many_and_never_comparable() {
        Crosswalk both = crosswalk(2565, 2566, merged("C", "A", "B")).then(crosswalk(2566, 2567, split("C", "D", "E")));
        assertEquals(List.of("MERGED A+B->D+E"), told(both));
        assertFalse(both.successorOf("A").orElseThrow().comparable());
    }

    @Test
    void a_split_stays_one_when_its_parts_live_on() {
        Crosswalk both = crosswalk(2565, 2566, split("A", "B", "C"))
                .then(crosswalk(2566, 2567, kept("B"), renumbered("C", "D")));
        assertEquals(List.of("SPLIT A->B+D"), told(both));
    }

    @Test
    void what_came_and_went_in_between_leaves_no_trace() {
        Crosswalk both =
                crosswalk(2565, 2566, kept("A"), added("B")).then(crosswalk(2566, 2567, kept("A"), dropped("B")));
        assertEquals(List.of("SAME A->A"), told(both));
    }

    @Test
    void what_is_dropped_later_is_dropped_and_what_came_in_between_is_new() {
        Crosswalk both = crosswalk(2565, 2566, merged("C", "A", "B"), added("D"))
                .then(crosswalk(2566, 2567, dropped("C"), split("D", "E", "F")));
        assertEquals(List.of("DROPPED A->", "DROPPED B->", "NEW ->E", "NEW ->F"), told(both));
    }

    @Test
    void an_item_that_something_new_was_merged_into_on_the_way_is_not_comparable_and_says_so() {
        Crosswalk both =
                crosswalk(2565, 2566, kept("A"), added("B")).then(crosswalk(2566, 2567, merged("C", "A", "B")));
        assertEquals(List.of("RENUMBERED A->C!"), told(both));
        assertTrue(both.successorOf("A").orElseThrow().note().orElseThrow().en().contains("added"));
    }

    @Test
    void notes_of_both_steps_are_joined_and_a_change_in_either_is_enough() {
        Crosswalk both = crosswalk(2565, 2566, changed("A", "A", "wider"))
                .then(crosswalk(2566, 2567, changed("A", "B", "narrower")));
        assertEquals(List.of("RENUMBERED A->B!"), told(both));
        assertEquals(
                "wider en narrower en",
                both.successorOf("A").orElseThrow().note().orElseThrow().en());
        Crosswalk half = crosswalk(2565, 2566, changed("A", "A", "wider")).then(crosswalk(2566, 2567, kept("A")));
        assertEquals(List.of("SAME A->A!"), told(half));
        assertEquals(
                "wider en",
                half.successorOf("A").orElseThrow().note().orElseThrow().en());
    }

    @Test
    void crosswalks_that_do_not_meet_are_not_joined() {
        Crosswalk later = crosswalk(2567, 2568, kept("A"));
        assertThrows(IllegalArgumentException.class, () -> FIRST.then(later));
    }
}
