package org.itahub.measures.signoff.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A chain at work: every decision taken so far, across submissions. A return or a recall ends a round; the next
 * submission starts again at the first post, since the text is no longer the one that was signed.
 *
 * @param chain the chain of the latest submission
 * @param submittedBy the user name of who made the latest submission; null before the first
 * @param history every decision, oldest first
 */
public record SignOff(Chain chain, String submittedBy, List<Signature> history) {
    public SignOff {
        history = List.copyOf(history);
    }

    /** Before anything was submitted. */
    public static SignOff none() {
        return new SignOff(Chain.empty(), null, List.of());
    }

    /** A new round along a chain, which may have changed since; the history stays. */
    public SignOff startedOver(Chain along, String by) {
        return new SignOff(along, by, history);
    }

    /** The same round with the stand-ins of the present chain, for posts that the same persons hold in both. */
    public SignOff withStandInsOf(Chain present) {
        return new SignOff(chain.withStandInsOf(present), submittedBy, history);
    }

    /** Whose turn it is; nobody's once all have signed. */
    public Optional<Step> next() {
        return chain.stepAfter(signaturesOfThisRound().size());
    }

    /** Every round, oldest first, with its decisions; the last is the one that is open, complete or not yet begun. */
    public List<List<Signature>> rounds() {
        List<List<Signature>> rounds = new ArrayList<>();
        List<Signature> round = new ArrayList<>();
        for (Signature decided : history) {
            round.add(decided);
            if (decided.decision().endsRound()) {
                rounds.add(List.copyOf(round));
                round.clear();
            }
        }
        rounds.add(List.copyOf(round));
        return rounds;
    }

    /** The signatures since the last return or recall, oldest first: of the text as it now stands. */
    public List<Signature> signaturesOfThisRound() {
        return rounds().getLast();
    }

    /**
     * Takes a signatory's decision.
     *
     * @param by the user name of who decides: the holder of the post, or a stand-in on a day of theirs
     * @param reason needed for a return, ignored for a signature
     * @param contentHash names the text that is decided on
     * @throws IllegalStateException if the chain is empty or all have signed
     * @throws IllegalArgumentException for a recall, which is no signatory's
     */
    public Signing decide(Decision decision, String by, String reason, Instant at, String contentHash) {
        Step turn = next().orElseThrow(() -> new IllegalStateException("Nobody is left to sign"));
        boolean standIn = !turn.heldBy(by);
        if (standIn && !turn.standsIn(by, BangkokTime.day(at))) {
            return new Signing.OutOfTurn(turn);
        }
        return switch (decision) {
            case SIGNED -> signed(signature(turn, by, decision, null, at, contentHash));
            case RETURNED ->
                isBlank(reason)
                        ? new Signing.ReasonMissing()
                        : new Signing.Returned(with(signature(turn, by, decision, reason.strip(), at, contentHash)));
            case RECALLED -> throw new IllegalArgumentException("A recall is the preparer's");
        };
    }

    /**
     * Takes what was sent up back, as long as nobody but its preparer has signed it in this round.
     *
     * @param by the user name of who recalls
     */
    public Recalling recall(String by, String reason, Instant at, String contentHash) {
        if (!by.equals(submittedBy)) {
            return new Recalling.NotPreparer();
        }
        Optional<Signature> others = signaturesOfThisRound().stream()
                .filter(signature -> !signature.by().equals(by))
                .findFirst();
        if (others.isPresent()) {
            return new Recalling.AlreadySigned(others.get());
        }
        return isBlank(reason)
                ? new Recalling.ReasonMissing()
                : new Recalling.Recalled(with(new Signature(
                        Signature.OF_THE_PREPARER,
                        Signature.PREPARER,
                        by,
                        false,
                        Decision.RECALLED,
                        reason.strip(),
                        at,
                        contentHash)));
    }

    private Signing signed(Signature signature) {
        SignOff after = with(signature);
        return chain.completeWith(after.signaturesOfThisRound().size())
                ? new Signing.Completed(after)
                : new Signing.Signed(after);
    }

    private static Signature signature(
            Step turn, String by, Decision decision, String reason, Instant at, String contentHash) {
        return new Signature(turn.position(), turn.post(), by, !turn.heldBy(by), decision, reason, at, contentHash);
    }

    private SignOff with(Signature decided) {
        List<Signature> longer = new ArrayList<>(history);
        longer.add(decided);
        return new SignOff(chain, submittedBy, longer);
    }

    private static boolean isBlank(String reason) {
        return reason == null || reason.isBlank();
    }
}
