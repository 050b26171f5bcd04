package org.itahub.measures.signoff.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignOffTest {
    private static final Instant AT = Instant.parse("2022-11-07T03:00:00Z");
    private static final String TEXT = "hash of the text";

    @Property
    void signing_in_turn_completes_at_the_last_post_and_not_before(@ForAll @IntRange(min = 1, max = 12) int length) {
        SignOff signOff = SignOff.none().startedOver(chain(length), "p0");

        for (int position = 1; position < length; position++) {
            signOff = assertInstanceOf(Signing.Signed.class, sign(signOff, "p" + position))
                    .after();
        }
        SignOff all = assertInstanceOf(Signing.Completed.class, sign(signOff, "p" + length))
                .after();

        assertEquals(
                IntStream.rangeClosed(1, length).boxed().toList(),
                all.history().stream().map(Signature::position).toList());
        assertEquals(all.history(), all.signaturesOfThisRound());
    }

    @Property
    void only_the_holder_of_the_next_step_can_decide(
            @ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(min = 2, max = 12) int impatient) {
        SignOff signOff = SignOff.none().startedOver(chain(length), "p0");

        assertEquals(new Signing.OutOfTurn(chain(length).steps().getFirst()), sign(signOff, "p" + impatient));
    }

    @Test
    void a_return_starts_the_next_round_at_the_first_post_and_keeps_the_history() {
        SignOff half = assertInstanceOf(
                        Signing.Signed.class, sign(SignOff.none().startedOver(chain(3), "p0"), "p1"))
                .after();
        SignOff returned = assertInstanceOf(
                        Signing.Returned.class, half.decide(Decision.RETURNED, "p2", " แก้ช่วงเวลา ", AT, TEXT))
                .after();

        SignOff again = returned.startedOver(chain(2), "p0");

        assertEquals("p1", again.next().orElseThrow().holder());
        assertEquals(
                List.of(
                        new Signature(1, "post 1", "p1", false, Decision.SIGNED, null, AT, TEXT),
                        new Signature(2, "post 2", "p2", false, Decision.RETURNED, "แก้ช่วงเวลา", AT, TEXT)),
                again.history());
        assertEquals(List.of(), again.signaturesOfThisRound());
    }

    @Test
    void a_return_needs_a_reason() {
        SignOff signOff = SignOff.none().startedOver(chain(1), "p0");

        assertEquals(new Signing.ReasonMissing(), signOff.decide(Decision.RETURNED, "p1", null, AT, TEXT));
        assertEquals(new Signing.ReasonMissing(), signOff.decide(Decision.RETURNED, "p1", "  ", AT, TEXT));
    }

    @Test
    void one_person_with_two_posts_signs_once_for_each() {
        Chain acting = new Chain(List.of(Step.of(1, "ปลัด", "a"), Step.of(2, "รองนายก", "a")));

        SignOff once = assertInstanceOf(
                        Signing.Signed.class, sign(SignOff.none().startedOver(acting, "p0"), "a"))
                .after();

        assertInstanceOf(Signing.Completed.class, sign(once, "a"));
    }

    @Test
    void nobody_can_sign_where_there_is_no_chain() {
        assertThrows(IllegalStateException.class, () -> sign(SignOff.none(), "p1"));
    }

    @Test
    void positions_of_a_chain_have_no_gap() {
        assertThrows(IllegalArgumentException.class, () -> new Chain(List.of(Step.of(2, "ปลัด", "a"))));
    }

    private static Signing sign(SignOff signOff, String by) {
        return signOff.decide(Decision.SIGNED, by, null, AT, TEXT);
    }

    private static Chain chain(int length) {
        return new Chain(IntStream.rangeClosed(1, length)
                .mapToObj(position -> Step.of(position, "post " + position, "p" + position))
                .toList());
    }
}
