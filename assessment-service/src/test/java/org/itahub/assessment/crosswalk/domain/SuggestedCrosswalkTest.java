package org.itahub.assessment.crosswalk.domain;

import static org.itahub.assessment.crosswalk.domain.Years.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.junit.jupiter.api.Test;

class SuggestedCrosswalkTest {

    @Test
    void items_with_the_same_topic_are_taken_to_be_the_same_whatever_their_codes() {
        Framework before = Years.of(2565, List.of(item("A", "1", "plan"), item("B", "1", "report")));
        Framework after = Years.of(2566, List.of(item("B", "1", "plan"), item("C", "2", "report")));
        assertEquals(List.of("RENUMBERED A->B", "RENUMBERED B->C"), Years.told(SuggestedCrosswalk.of(before, after)));
    }

    @Test
    void then_items_that_kept_their_code_within_their_group() {
        Framework before = Years.of(2565, List.of(item("A", "1", "plan"), item("B", "1", "report")));
        Framework after = Years.of(2566, List.of(item("A", "1", "plan of two years"), item("B", "2", "news")));
        Crosswalk suggested = SuggestedCrosswalk.of(before, after);
        assertEquals(List.of("SAME A->A", "DROPPED B->", "NEW ->B"), Years.told(suggested));
        assertEquals(2565, suggested.fromYear());
        assertEquals(2566, suggested.toYear());
    }

    @Test
    void a_topic_is_matched_once() {
        Framework before = Years.of(2565, List.of(item("A", "1", "plan"), item("B", "1", "plan")));
        Framework after = Years.of(2566, List.of(item("C", "1", "plan")));
        assertEquals(List.of("RENUMBERED A->C", "DROPPED B->"), Years.told(SuggestedCrosswalk.of(before, after)));
    }

    @Test
    void a_survey_question_is_never_taken_for_a_disclosure_item() {
        Framework of2565 = Frameworks.of2565();
        Framework of2567 = Frameworks.of2567();
        List<String> pairs = SuggestedCrosswalk.of(of2565, of2567).mappings().stream()
                .filter(it -> it.kind().isOneToOne())
                .map(it -> it.from().getFirst() + " " + it.to().getFirst())
                .toList();
        assertEquals(List.of("I1 i1", "E1 e1", "O1 o1"), pairs);
    }
}
