package org.itahub.assessment.crosswalk.domain;

import static org.itahub.assessment.crosswalk.domain.Years.added;
import static org.itahub.assessment.crosswalk.domain.Years.changed;
import static org.itahub.assessment.crosswalk.domain.Years.dropped;
import static org.itahub.assessment.crosswalk.domain.Years.kept;
import static org.itahub.assessment.crosswalk.domain.Years.merged;
import static org.itahub.assessment.crosswalk.domain.Years.renumbered;
import static org.itahub.assessment.crosswalk.domain.Years.split;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Text;
import org.junit.jupiter.api.Test;

class CrosswalkRulesTest {

    private static final Framework BEFORE = Years.of(2565, "A", "B", "C", "D", "E");
    private static final Framework AFTER = Years.of(2566, "A", "C", "D", "F", "G");

    private static final Mapping AB = merged("C", "B", "C");
    private static final Mapping DE = split("D", "D", "F");

    @Test
    void a_crosswalk_that_accounts_for_every_item_of_both_years_fits() {
        Crosswalk fitting = fitting(kept("A"), AB, DE, dropped("E"), added("G"));
        assertEquals(2565, fitting.fromYear());
        assertEquals(2566, fitting.toYear());
        assertEquals(5, fitting.mappings().size());
    }

    @Test
    void an_item_that_is_passed_over_is_named() {
        assertEquals(
                List.of("ITEM_OF_FIRST_YEAR_LEFT_OUT /mappings E", "ITEM_OF_SECOND_YEAR_LEFT_OUT /mappings G"),
                faults(kept("A"), AB, DE));
    }

    @Test
    void an_item_that_a_year_does_not_have_is_named_with_its_place() {
        assertEquals(
                List.of(
                        "ITEM_OF_FIRST_YEAR_UNKNOWN /mappings/3/from/0 X",
                        "ITEM_OF_SECOND_YEAR_UNKNOWN /mappings/4/to/0 Y",
                        "ITEM_OF_FIRST_YEAR_LEFT_OUT /mappings E",
                        "ITEM_OF_SECOND_YEAR_LEFT_OUT /mappings G"),
                faults(kept("A"), AB, DE, dropped("X"), added("Y")));
    }

    @Test
    void an_item_is_mapped_once() {
        assertEquals(
                List.of("ITEM_MAPPED_TWICE /mappings/5/from/0 A", "ITEM_MAPPED_TWICE /mappings/6/to/0 G"),
                faults(kept("A"), AB, DE, dropped("E"), added("G"), dropped("A"), added("G")));
    }

    @Test
    void a_kind_fits_the_numbers_and_codes_of_its_items() {
        assertEquals(List.of(), kindFaults(kept("A")));
        for (Mapping wrong : List.of(
                of(Succession.SAME, List.of("A"), List.of("G")),
                of(Succession.SAME, List.of("A", "E"), List.of("A")),
                of(Succession.SAME, List.of("A"), List.of("A", "G")),
                of(Succession.RENUMBERED, List.of("A"), List.of("A")),
                of(Succession.RENUMBERED, List.of("A", "E"), List.of("A")),
                of(Succession.RENUMBERED, List.of("A"), List.of("G", "A")),
                of(Succession.MERGED, List.of("A"), List.of("A")),
                of(Succession.MERGED, List.of("A", "E"), List.of("A", "G")),
                of(Succession.SPLIT, List.of("A"), List.of("A")),
                of(Succession.SPLIT, List.of("A", "E"), List.of("A", "G")),
                of(Succession.DROPPED, List.of("A"), List.of("A")),
                of(Succession.DROPPED, List.of("A", "E"), List.of()),
                of(Succession.NEW, List.of("A"), List.of("A")),
                of(Succession.NEW, List.of(), List.of("A", "G")))) {
            assertEquals(List.of("KIND_DOES_NOT_FIT /mappings/0/kind " + wrong.kind()), kindFaults(wrong));
        }
    }

    @Test
    void several_items_are_never_comparable_with_one() {
        Mapping comparable = new Mapping(Succession.MERGED, List.of("B", "C"), List.of("C"), true, Optional.empty());
        assertEquals(
                List.of("COMPARABLE_ONLY_ONE_TO_ONE /mappings/1/comparable B, C"),
                faults(kept("A"), comparable, DE, dropped("E"), added("G")));
        Mapping fresh = new Mapping(Succession.NEW, List.of(), List.of("G"), true, Optional.empty());
        assertEquals(
                List.of("COMPARABLE_ONLY_ONE_TO_ONE /mappings/4/comparable G"),
                faults(kept("A"), AB, DE, dropped("E"), fresh));
    }

    @Test
    void one_item_that_took_the_place_of_another_and_is_not_comparable_needs_a_note_in_both_languages() {
        assertEquals(List.of(), faults(changed("A", "A", "wider"), AB, DE, dropped("E"), added("G")));
        Mapping silent = new Mapping(Succession.SAME, List.of("A"), List.of("A"), false, Optional.empty());
        assertEquals(List.of("NOTE_NEEDED /mappings/0 A"), faults(silent, AB, DE, dropped("E"), added("G")));
        Mapping half = new Mapping(
                Succession.SAME, List.of("A"), List.of("A"), false, Optional.of(new Text("กว้างขึ้น", " ")));
        assertEquals(List.of("NOTE_INCOMPLETE /mappings/0 A"), faults(half, AB, DE, dropped("E"), added("G")));
    }

    @Test
    void a_renumbered_item_fits() {
        Framework before = Years.of(2565, "A");
        Framework after = Years.of(2566, "B");
        assertEquals(
                List.of("RENUMBERED A->B"),
                Years.told(((CrosswalkCheck.Fitting) CrosswalkRules.check(before, after, List.of(renumbered("A", "B"))))
                        .crosswalk()));
    }

    private static Mapping of(Succession kind, List<String> from, List<String> to) {
        return new Mapping(kind, from, to, false, Optional.of(Years.text("why")));
    }

    private static List<String> kindFaults(Mapping mapping) {
        return faults(mapping).stream()
                .filter(fault -> fault.startsWith("KIND"))
                .toList();
    }

    private static Crosswalk fitting(Mapping... mappings) {
        return ((CrosswalkCheck.Fitting) CrosswalkRules.check(BEFORE, AFTER, List.of(mappings))).crosswalk();
    }

    private static List<String> faults(Mapping... mappings) {
        return switch (CrosswalkRules.check(BEFORE, AFTER, List.of(mappings))) {
            case CrosswalkCheck.Fitting fitting -> List.of();
            case CrosswalkCheck.Unfit unfit ->
                unfit.faults().stream()
                        .map(fault -> fault.kind() + " " + fault.path() + " " + fault.subject())
                        .toList();
        };
    }
}
