package org.itahub.assessment.linkcheck.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkStateTest {

    private static final Instant FIRST = Instant.parse("2022-04-23T01:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(600);
    private static final Instant THIRD = SECOND.plusSeconds(600);
    private static final Probe.Reached REACHED = new Probe.Reached(200, "http://a/", Optional.empty(), "hash", true);
    private static final Probe.Failed OUT = Probe.Failed.of(LinkFault.TIMED_OUT);
    private static final Probe.Failed GONE = Probe.Failed.of(LinkFault.NOT_FOUND);

    @Test
    void what_was_reached_is_alive_and_was_seen() {
        LinkState state = LinkState.UNCHECKED.after(REACHED, FIRST, 2);
        assertEquals(Optional.of(REACHED), state.last());
        assertEquals(Optional.of(FIRST), state.checkedAt());
        assertEquals(Optional.of(FIRST), state.lastSeenAt());
        assertFalse(state.isDead());
        assertEquals(Optional.empty(), state.tryAgainAt(Duration.ofMinutes(10)));
    }

    @Test
    void what_may_only_be_out_for_a_while_is_tried_again_before_it_counts_as_dead() {
        LinkState once = LinkState.UNCHECKED.after(REACHED, FIRST, 2).after(OUT, SECOND, 2);
        assertFalse(once.isDead());
        assertEquals(Optional.of(FIRST), once.lastSeenAt());
        assertEquals(Optional.of(SECOND.plusSeconds(600)), once.tryAgainAt(Duration.ofMinutes(10)));
        LinkState twice = once.after(OUT, THIRD, 2);
        assertEquals(Optional.of(THIRD), twice.deadSince());
        assertEquals(Optional.of(FIRST), twice.lastSeenAt());
        assertEquals(2, twice.failures());
        assertEquals(Optional.empty(), twice.tryAgainAt(Duration.ofMinutes(10)));
    }

    @Test
    void what_is_gone_for_good_is_dead_at_once_and_stays_dead_since_then() {
        LinkState gone = LinkState.UNCHECKED.after(GONE, FIRST, 5);
        assertEquals(Optional.of(FIRST), gone.deadSince());
        assertEquals(Optional.of(FIRST), gone.after(OUT, SECOND, 5).deadSince());
        assertEquals(Optional.of(OUT), gone.after(OUT, SECOND, 5).last());
    }

    @Test
    void one_answer_brings_it_back_and_the_next_death_is_another() {
        LinkState back = LinkState.UNCHECKED.after(GONE, FIRST, 2).after(REACHED, SECOND, 2);
        assertFalse(back.isDead());
        assertEquals(0, back.failures());
        assertEquals(Optional.of(THIRD), back.after(GONE, THIRD, 2).deadSince());
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkFault.class,
            names = {"NOT_FOUND", "TOO_MANY_REDIRECTS", "ADDRESS_REFUSED", "NOT_HTTP"})
    void some_faults_would_say_the_same_again(LinkFault fault) {
        assertTrue(fault.isDefinite());
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkFault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_FOUND", "TOO_MANY_REDIRECTS", "ADDRESS_REFUSED", "NOT_HTTP"})
    void others_may_pass(LinkFault fault) {
        assertFalse(fault.isDefinite());
    }

    @Test
    void only_what_is_not_there_is_not_found() {
        assertEquals(LinkFault.NOT_FOUND, LinkFault.ofStatus(404));
        assertEquals(LinkFault.NOT_FOUND, LinkFault.ofStatus(410));
        assertEquals(LinkFault.HTTP_ERROR, LinkFault.ofStatus(403));
        assertEquals(LinkFault.HTTP_ERROR, LinkFault.ofStatus(503));
    }
}
