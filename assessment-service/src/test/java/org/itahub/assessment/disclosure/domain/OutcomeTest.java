package org.itahub.assessment.disclosure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Instant DECIDED = Instant.parse("2022-05-10T03:00:00Z");
    private static final Optional<Outcome> NOTHING = Optional.empty();
    private static final Optional<Outcome> MET = outcome(100, "COMPLETE");
    private static final Optional<Outcome> LOST = outcome(0, "CONTENT_MISSING");

    @Test
    void an_item_falls_with_the_one_it_builds_on_whatever_was_found_about_it() {
        Outcome fell = fell(MET);
        assertEquals(Outcome.Basis.FALL, fell.basis());
        assertEquals(0, fell.finding().score());
        assertEquals("DEPENDS_ON_LOST_ITEM", fell.finding().reason());
        assertTrue(fell.finding().note().contains("O42"), fell.finding().note());
        assertEquals(DECIDED, fell.at());
        assertEquals("c", fell.by());
    }

    @Test
    void an_item_that_nobody_has_scored_falls_too() {
        assertTrue(fell(NOTHING).isLost());
    }

    @Test
    void an_item_that_is_lost_by_itself_keeps_its_own_reason() {
        Optional<Outcome> own = outcome(0, "NO_LINK");
        assertEquals(own, Outcome.buildingOn("O42", LOST, own));
    }

    @Test
    void an_item_stands_by_itself_while_the_one_it_builds_on_is_met_or_undecided() {
        assertEquals(MET, Outcome.buildingOn("O42", MET, MET));
        assertEquals(MET, Outcome.buildingOn("O42", NOTHING, MET));
        assertEquals(NOTHING, Outcome.buildingOn("O42", MET, NOTHING));
    }

    private static Outcome fell(Optional<Outcome> own) {
        return Outcome.buildingOn("O42", LOST, own).orElseThrow();
    }

    private static Optional<Outcome> outcome(int score, String reason) {
        return Optional.of(new Outcome(Outcome.Basis.THIRD, new Finding(score, reason, "", List.of()), "c", DECIDED));
    }
}
