package org.itahub.measures.signoff.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 15);
    private static final Instant NOON_OF_THE_FIRST = Instant.parse("2022-12-01T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2022-11-30T16:59:59Z, false",
        "2022-11-30T17:00:00Z, true",
        "2022-12-15T16:59:59Z, true",
        "2022-12-15T17:00:00Z, false"
    })
    void a_stand_in_decides_from_the_first_bangkok_day_to_the_end_of_the_last(Instant at, boolean may) {
        Signing outcome = sign(submitted(chain()), "deputy", at);

        assertEquals(may, outcome instanceof Signing.Signed);
    }

    @Test
    void the_signature_names_the_post_and_says_that_a_stand_in_gave_it() {
        Signing.Signed signed =
                assertInstanceOf(Signing.Signed.class, sign(submitted(chain()), "deputy", NOON_OF_THE_FIRST));

        assertEquals(
                List.of(new Signature(1, "ปลัด", "deputy", true, Decision.SIGNED, null, NOON_OF_THE_FIRST, "text")),
                signed.after().history());
    }

    @Test
    void the_holder_still_decides_while_a_stand_in_may() {
        Signing.Signed signed =
                assertInstanceOf(Signing.Signed.class, sign(submitted(chain()), "clerk", NOON_OF_THE_FIRST));

        assertFalse(signed.after().history().getFirst().standIn());
    }

    @Test
    void a_stand_in_of_another_post_is_out_of_turn() {
        SignOff half = ((Signing.Signed) sign(submitted(chain()), "clerk", NOON_OF_THE_FIRST)).after();

        assertInstanceOf(Signing.OutOfTurn.class, sign(half, "deputy", NOON_OF_THE_FIRST));
    }

    @Test
    void a_stand_in_may_give_back_with_a_reason() {
        Signing.Returned returned = assertInstanceOf(
                Signing.Returned.class,
                submitted(chain()).decide(Decision.RETURNED, "deputy", "แก้ไข", NOON_OF_THE_FIRST, "text"));

        assertTrue(returned.after().history().getFirst().standIn());
    }

    @Test
    void who_is_named_later_stands_in_on_a_plan_that_is_already_on_its_way() {
        SignOff onItsWay = submitted(new Chain(List.of(Step.of(1, "ปลัด", "clerk"), Step.of(2, "นายก", "chief"))));

        assertInstanceOf(Signing.OutOfTurn.class, sign(onItsWay, "deputy", NOON_OF_THE_FIRST));
        assertInstanceOf(Signing.Signed.class, sign(onItsWay.withStandInsOf(chain()), "deputy", NOON_OF_THE_FIRST));
    }

    @Test
    void a_chain_that_names_another_holder_since_changes_nothing_on_the_way() {
        SignOff onItsWay = submitted(chain());
        Chain anotherHolder = new Chain(List.of(Step.of(1, "ปลัด", "new-clerk")));

        assertEquals(onItsWay, onItsWay.withStandInsOf(anotherHolder));
    }

    @Test
    void stand_ins_of_the_present_chain_replace_those_of_the_submission() {
        Chain without = new Chain(List.of(Step.of(1, "ปลัด", "clerk")));

        assertInstanceOf(
                Signing.OutOfTurn.class, sign(submitted(chain()).withStandInsOf(without), "deputy", NOON_OF_THE_FIRST));
    }

    @Test
    void a_chain_stored_before_there_were_stand_ins_has_none() {
        assertEquals(List.of(), new Step(1, "ปลัด", "clerk", null).standIns());
    }

    @Test
    void every_fault_of_a_chain_is_named_with_its_place() {
        Chain faulty = new Chain(List.of(
                new Step(
                        1,
                        "ปลัด",
                        "clerk",
                        List.of(
                                new StandIn("clerk", FIRST, LAST),
                                new StandIn("deputy", LAST, FIRST),
                                new StandIn("deputy", LAST, LAST.plusDays(9)))),
                Step.of(2, "ปลัด", "clerk")));

        assertEquals(
                List.of(
                        new ChainFinding("/steps/0/standIns/0/holder", ChainFault.STAND_IN_IS_HOLDER),
                        new ChainFinding("/steps/0/standIns/1/to", ChainFault.STAND_IN_PERIOD_REVERSED),
                        new ChainFinding("/steps/0/standIns/2/from", ChainFault.STAND_IN_PERIODS_OVERLAP),
                        new ChainFinding("/steps/1/post", ChainFault.POST_TWICE)),
                ChainFinding.of(faulty));
    }

    @Test
    void one_day_is_a_period_two_deputies_share_a_post_and_stand_ins_follow_each_other() {
        Chain fine = new Chain(List.of(
                new Step(
                        1,
                        "รองนายก",
                        "first",
                        List.of(new StandIn("a", FIRST, FIRST), new StandIn("b", FIRST.plusDays(1), LAST))),
                Step.of(2, "รองนายก", "second")));

        assertEquals(List.of(), ChainFinding.of(fine));
    }

    @Property
    void two_periods_overlap_where_they_have_a_day_in_common_whichever_comes_first(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 5) int length,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(max = 5) int otherLength) {
        StandIn one = new StandIn("a", FIRST.plusDays(from), FIRST.plusDays(from + length));
        StandIn other = new StandIn("b", FIRST.plusDays(otherFrom), FIRST.plusDays(otherFrom + otherLength));
        boolean common = FIRST.plusDays(from)
                .datesUntil(FIRST.plusDays(from + length + 1))
                .anyMatch(other::inForce);

        assertEquals(common, one.overlaps(other));
        assertEquals(common, other.overlaps(one));
    }

    @Test
    void faults_have_codes_and_words_in_both_languages() {
        assertEquals("stand-in-period-reversed", ChainFault.STAND_IN_PERIOD_REVERSED.code());
        assertTrue(ChainFault.STAND_IN_IS_HOLDER.th().contains("รักษาการแทน"));
        assertTrue(ChainFault.POST_TWICE.en().contains("post"));
    }

    @Test
    void a_recall_is_no_signatorys_decision() {
        assertThrows(
                IllegalArgumentException.class,
                () -> submitted(chain()).decide(Decision.RECALLED, "clerk", "x", NOON_OF_THE_FIRST, "text"));
    }

    private static Chain chain() {
        return new Chain(List.of(
                new Step(1, "ปลัด", "clerk", List.of(new StandIn("deputy", FIRST, LAST))),
                Step.of(2, "นายก", "chief")));
    }

    private static SignOff submitted(Chain chain) {
        return SignOff.none().startedOver(chain, "officer");
    }

    private static Signing sign(SignOff signOff, String by, Instant at) {
        return signOff.decide(Decision.SIGNED, by, null, at, "text");
    }
}
