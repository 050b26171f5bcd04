package org.itahub.assessment.crosswalk.domain;

import static org.itahub.assessment.crosswalk.domain.Years.crosswalk;
import static org.itahub.assessment.crosswalk.domain.Years.dropped;
import static org.itahub.assessment.crosswalk.domain.Years.kept;
import static org.itahub.assessment.crosswalk.domain.Years.renumbered;
import static org.itahub.assessment.crosswalk.domain.Years.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.junit.jupiter.api.Test;

class CrosswalkPathsTest {

    private static final List<Framework> YEARS = List.of(
            Frameworks.totalsOnly(2562),
            Years.of(2563, "A", "B"),
            Years.of(2564, "A", "B"),
            Years.of(2565, "A", "B"),
            Years.of(2566, "A", "C"),
            Years.of(2567, "A"));

    private static final Crosswalk TO_2566 = crosswalk(2565, 2566, kept("A"), renumbered("B", "C"));
    private static final Crosswalk TO_2567 = crosswalk(2566, 2567, kept("A"), dropped("C"));

    private static final CrosswalkPaths PATHS = new CrosswalkPaths(YEARS, List.of(TO_2566, TO_2567));

    @Test
    void neighbouring_years_with_the_same_items_need_no_crosswalk() {
        assertEquals(
                List.of("SAME A->A", "SAME B->B"), told(PATHS.find(2563, 2564).orElseThrow()));
        assertEquals(
                List.of("SAME A->A", "SAME B->B"), told(PATHS.find(2563, 2565).orElseThrow()));
    }

    @Test
    void years_far_apart_are_connected_over_those_between() {
        Crosswalk found = PATHS.find(2563, 2566).orElseThrow();
        assertEquals(2563, found.fromYear());
        assertEquals(2566, found.toYear());
        assertEquals(List.of("SAME A->A", "RENUMBERED B->C"), told(found));
        assertEquals(
                List.of("SAME A->A", "DROPPED B->"), told(PATHS.find(2564, 2567).orElseThrow()));
    }

    @Test
    void a_year_is_connected_with_itself() {
        assertEquals(
                List.of("SAME A->A", "SAME C->C"), told(PATHS.find(2566, 2566).orElseThrow()));
    }

    @Test
    void a_later_year_leads_back_to_an_earlier_one() {
        Crosswalk back = PATHS.find(2567, 2564).orElseThrow();
        assertEquals(2567, back.fromYear());
        assertEquals(2564, back.toYear());
        assertEquals(List.of("SAME A->A", "NEW ->B"), told(back));
    }

    @Test
    void a_crosswalk_put_between_far_years_goes_before_what_its_steps_give() {
        Crosswalk direct = crosswalk(2565, 2567, dropped("A"), renumbered("B", "A"));
        CrosswalkPaths paths = new CrosswalkPaths(YEARS, List.of(TO_2566, TO_2567, direct));
        assertEquals(
                List.of("DROPPED A->", "RENUMBERED B->A"),
                told(paths.find(2565, 2567).orElseThrow()));
        assertEquals(
                List.of("DROPPED A->", "RENUMBERED B->A"),
                told(paths.find(2563, 2567).orElseThrow()));
    }

    @Test
    void years_whose_items_differ_are_not_connected_without_a_crosswalk() {
        CrosswalkPaths paths = new CrosswalkPaths(YEARS, List.of(TO_2567));
        assertEquals(Optional.empty(), paths.find(2565, 2566));
        assertEquals(Optional.empty(), paths.find(2563, 2567));
        assertEquals(Optional.empty(), PATHS.find(2562, 2563));
    }

    @Test
    void years_with_a_year_between_are_not_taken_for_the_same() {
        CrosswalkPaths paths =
                new CrosswalkPaths(List.of(Years.of(2565, "A"), Years.of(2566, "B"), Years.of(2567, "A")), List.of());
        assertEquals(Optional.empty(), paths.find(2565, 2567));
    }

    @Test
    void a_year_without_a_framework_is_not_connected() {
        assertEquals(Optional.empty(), PATHS.find(2560, 2563));
        assertEquals(Optional.empty(), PATHS.find(2566, 2570));
        assertEquals(Optional.empty(), PATHS.find(2570, 2570));
    }

    @Test
    void a_dead_end_does_not_keep_another_way_from_being_found() {
        Crosswalk deadEnd = crosswalk(2564, 2566, kept("A"), renumbered("B", "C"));
        Crosswalk longWay = crosswalk(2565, 2567, kept("A"), dropped("B"));
        CrosswalkPaths paths = new CrosswalkPaths(YEARS, List.of(deadEnd, longWay));
        assertEquals(
                List.of("SAME A->A", "DROPPED B->"), told(paths.find(2564, 2567).orElseThrow()));
    }
}
