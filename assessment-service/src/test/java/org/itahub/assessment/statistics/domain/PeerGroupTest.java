package org.itahub.assessment.statistics.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    @Test
    void equal_scores_share_a_rank_and_the_next_one_counts_all_before_it() {
        List<Integer> all = List.of(9000, 9500, 9500, 8000);
        assertEquals(1, PeerGroup.of(9500, all).rank());
        assertEquals(3, PeerGroup.of(9000, all).rank());
        assertEquals(4, PeerGroup.of(8000, all).rank());
        assertEquals(4, PeerGroup.of(8000, all).known());
    }

    @Test
    void the_mean_is_exact_and_the_difference_is_what_a_reader_subtracts() {
        PeerGroup standing = PeerGroup.of(9000, List.of(9000, 8000, 8001));
        assertEquals(Rational.of(25001, 300), standing.mean());
        assertEquals(Rational.of("6.66"), standing.difference());
        assertEquals(Rational.of(90), standing.score());
    }

    @Test
    void the_order_in_which_peers_come_does_not_matter() {
        assertEquals(PeerGroup.of(1, List.of(3, 1, 2)), PeerGroup.of(1, List.of(1, 2, 3)));
        assertEquals(
                Rational.of(2, 100),
                PeerGroup.of(1, List.of(3, 1, 2)).quartiles().median());
    }
}
