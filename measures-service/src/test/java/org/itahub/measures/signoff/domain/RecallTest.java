package org.itahub.measures.signoff.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTest {
    private static final Instant AT = Instant.parse("2022-11-07T03:00:00Z");
    private static final Chain CHAIN = new Chain(List.of(Step.of(1, "ปลัด", "clerk"), Step.of(2, "นายก", "chief")));

    @Test
    void a_recall_ends_the_round_and_stands_in_the_history() {
        SignOff recalled = recalled(submitted());

        assertEquals(
                List.of(new Signature(0, "ผู้จัดทำ", "officer", false, Decision.RECALLED, "ผิดฉบับ", AT, "text")),
                recalled.history());
        assertEquals(List.of(), recalled.signaturesOfThisRound());
        assertEquals("clerk", recalled.next().orElseThrow().holder());
    }

    @Test
    void only_who_submitted_recalls() {
        assertEquals(new Recalling.NotPreparer(), submitted().recall("another", "ผิดฉบับ", AT, "text"));
        assertEquals(new Recalling.NotPreparer(), SignOff.none().recall("officer", "ผิดฉบับ", AT, "text"));
    }

    @Test
    void after_anothers_signature_there_is_no_recall() {
        SignOff half = signed(submitted(), "clerk");

        assertEquals(
                new Recalling.AlreadySigned(half.history().getFirst()), half.recall("officer", "ผิดฉบับ", AT, "text"));
    }

    @Test
    void a_preparer_who_signs_first_recalls_until_the_next_signature() {
        Chain own = new Chain(List.of(Step.of(1, "นักวิเคราะห์", "officer"), Step.of(2, "ปลัด", "clerk")));
        SignOff ownSignature = signed(SignOff.none().startedOver(own, "officer"), "officer");

        assertEquals(2, recalled(ownSignature).history().size());
    }

    @Test
    void signatures_of_an_earlier_round_do_not_prevent_it() {
        SignOff half = signed(submitted(), "clerk");
        SignOff returned = ((Signing.Returned) half.decide(Decision.RETURNED, "chief", "แก้ไข", AT, "text")).after();

        assertInstanceOf(
                Recalling.Recalled.class,
                returned.startedOver(CHAIN, "officer").recall("officer", "ผิดฉบับ", AT, "text"));
    }

    @Test
    void a_recall_needs_a_reason() {
        assertEquals(new Recalling.ReasonMissing(), submitted().recall("officer", " ", AT, "text"));
        assertEquals(new Recalling.ReasonMissing(), submitted().recall("officer", null, AT, "text"));
    }

    @Test
    void every_round_keeps_its_decisions() {
        SignOff first = recalled(submitted());
        SignOff second = signed(first.startedOver(CHAIN, "officer"), "clerk");
        SignOff third = ((Signing.Returned) second.decide(Decision.RETURNED, "chief", "แก้ไข", AT, "text")).after();

        assertEquals(
                List.of(List.of(Decision.RECALLED), List.of(Decision.SIGNED, Decision.RETURNED), List.<Decision>of()),
                third.rounds().stream()
                        .map(round -> round.stream().map(Signature::decision).toList())
                        .toList());
    }

    private static SignOff submitted() {
        return SignOff.none().startedOver(CHAIN, "officer");
    }

    private static SignOff signed(SignOff signOff, String by) {
        return ((Signing.Signed) signOff.decide(Decision.SIGNED, by, null, AT, "text")).after();
    }

    private static SignOff recalled(SignOff signOff) {
        return assertInstanceOf(Recalling.Recalled.class, signOff.recall("officer", " ผิดฉบับ ", AT, "text"))
                .after();
    }
}
