package org.itahub.assessment.disclosure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.disclosure.domain.Scoring.Step;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Instant NOW = Instant.parse("2022-05-10T03:00:00Z");
    private static final Finding MET = new Finding(100, "COMPLETE", "", List.of());
    private static final Finding LOST = new Finding(0, "CONTENT_MISSING", "ไม่พบผัง", List.of(2));

    @Test
    void a_first_score_waits_for_a_second() {
        assertEquals(new Step.Waits(score("a", LOST, 1)), Scoring.NONE.scored("a", LOST, NOW));
    }

    @Test
    void an_assessor_may_change_the_own_score_while_it_is_alone() {
        Scoring one = scoring(score("a", LOST, 1));
        assertEquals(new Step.Waits(score("a", MET, 2)), one.scored("a", MET, NOW));
        assertEquals(new Step.Unchanged(score("a", LOST, 1)), one.scored("a", LOST, NOW.plusSeconds(5)));
    }

    @Test
    void two_that_agree_hold_with_everything_that_either_found_missing() {
        Finding other = new Finding(0, "OUTDATED", "ของปีก่อน", List.of(1));
        Finding both = new Finding(0, "CONTENT_MISSING", "ไม่พบผัง\nของปีก่อน", List.of(1, 2));
        assertEquals(
                new Step.Agrees(score("b", other, 1), new Outcome(Outcome.Basis.AGREEMENT, both, "b", NOW)),
                scoring(score("a", LOST, 1)).scored("b", other, NOW));
    }

    @Test
    void notes_are_joined_only_where_both_say_something_of_their_own() {
        assertEquals("ไม่พบผัง", agreedNote("ไม่พบผัง", ""));
        assertEquals("ไม่พบผัง", agreedNote("", "ไม่พบผัง"));
        assertEquals("ไม่พบผัง", agreedNote("ไม่พบผัง", "ไม่พบผัง"));
    }

    @Test
    void two_that_differ_wait_for_a_third() {
        assertEquals(
                new Step.Differs(score("b", MET, 1)),
                scoring(score("a", LOST, 1)).scored("b", MET, NOW));
        Scoring two = scoring(score("a", LOST, 1), score("b", MET, 1));
        assertTrue(two.inDisagreement());
        assertEquals(Optional.empty(), two.outcome(false));
        assertEquals(Optional.empty(), two.outcome(true));
        assertFalse(scoring(score("a", LOST, 1)).inDisagreement());
        assertFalse(decided(two, Outcome.Basis.THIRD).inDisagreement());
    }

    @Test
    void no_score_is_given_or_changed_once_two_have_scored_or_it_is_decided() {
        Scoring two = scoring(score("a", LOST, 1), score("b", MET, 1));
        assertEquals(new Step.Closed(), two.scored("c", MET, NOW));
        assertEquals(new Step.Closed(), two.scored("a", MET, NOW));
        assertEquals(new Step.Unchanged(score("a", LOST, 1)), two.scored("a", LOST, NOW));
        Scoring reviewed = decided(scoring(score("a", LOST, 1)), Outcome.Basis.REVIEW);
        assertEquals(new Step.Closed(), reviewed.scored("b", MET, NOW));
    }

    @Test
    void nobody_sees_the_score_of_another_before_there_are_two() {
        Scoring one = scoring(score("a", LOST, 1));
        assertEquals(List.of(score("a", LOST, 1)), one.seenBy("a", false));
        assertEquals(List.of(), one.seenBy("b", false));
        assertEquals(List.of(score("a", LOST, 1)), one.seenBy("b", true));
        Scoring two = scoring(score("a", LOST, 1), score("b", MET, 1));
        assertEquals(2, two.seenBy("c", false).size());
    }

    @Test
    void one_that_stays_alone_holds_once_scoring_is_over() {
        Scoring one = scoring(score("a", LOST, 1));
        assertEquals(Optional.empty(), one.outcome(false));
        assertEquals(Optional.of(new Outcome(Outcome.Basis.SINGLE, LOST, "a", NOW)), one.outcome(true));
        assertEquals(Optional.empty(), Scoring.NONE.outcome(true));
    }

    @Test
    void what_was_decided_holds_over_what_was_scored() {
        Scoring decided = decided(scoring(score("a", LOST, 1)), Outcome.Basis.REVIEW);
        assertEquals(decided.decided(), decided.outcome(true));
        assertEquals(decided.decided(), decided.outcome(false));
    }

    private static String agreedNote(String first, String second) {
        Scoring one = scoring(score("a", new Finding(0, "LINK_DEAD", first, List.of()), 1));
        Step step = one.scored("b", new Finding(0, "NOT_PUBLIC", second, List.of()), NOW);
        return ((Step.Agrees) step).outcome().finding().note();
    }

    private static Scoring scoring(OwnScore... scores) {
        return new Scoring(List.of(scores), Optional.empty(), Optional.empty());
    }

    private static Scoring decided(Scoring scoring, Outcome.Basis basis) {
        return new Scoring(scoring.scores(), Optional.of(new Outcome(basis, MET, "c", NOW)), scoring.review());
    }

    private static OwnScore score(String assessor, Finding finding, long version) {
        return new OwnScore(assessor, finding, NOW, version);
    }
}
