package org.itahub.measures.signoff.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain at work: every decision taken so far, across submissions. A return ends a round; the next submission starts
 * again at the first post, since the text is no longer the one that was signed.
 *
 * @param chain the chain of the latest submission
 * @param history every decision, oldest first
 */
public record SignOff(Chain chain, List<Signature> history) {
    public SignOff {
        history = List.copyOf(history);
    }

    /** Before anything was submitted. */
    public static SignOff none() {
        return new SignOff(Chain.empty(), List.of());
    }

    /** A new round along a chain, which may have changed since; the history stays. */
    public SignOff startedOver(Chain along) {
        return new SignOff(along, history);
    }

    /** Whose turn it is; nobody's once all have signed. */
    public Optional<Step> next() {
        return chain.stepAfter(signaturesOfThisRound().size());
    }

    /** The signatures since the last return, oldest first: of the text as it now stands. */
    public List<Signature> signaturesOfThisRound() {
        int begin = 0;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).decision() == Decision.RETURNED) {
                begin = i + 1;
            }
        }
        return history.subList(begin, history.size());
    }

    /**
     * Takes a decision.
     *
     * @param by the user name of who decides
     * @param reason needed for a return, ignored for a signature
     * @throws IllegalStateException if the chain is empty or all have signed
     */
    public Signing decide(Decision decision, String by, String reason, Instant at) {
        Step turn = next().orElseThrow(() -> new IllegalStateException("Nobody is left to sign"));
        if (!turn.holder().equals(by)) {
            return new Signing.OutOfTurn(turn);
        }
        return switch (decision) {
            case SIGNED -> signed(turn, at);
            case RETURNED ->
                reason == null || reason.isBlank()
                        ? new Signing.ReasonMissing()
                        : new Signing.Returned(with(turn, Decision.RETURNED, reason.strip(), at));
        };
    }

    private Signing signed(Step turn, Instant at) {
        SignOff after = with(turn, Decision.SIGNED, null, at);
        return chain.completeWith(after.signaturesOfThisRound().size())
                ? new Signing.Completed(after)
                : new Signing.Signed(after);
    }

    private SignOff with(Step turn, Decision decision, String reason, Instant at) {
        List<Signature> longer = new ArrayList<>(history);
        longer.add(new Signature(turn.position(), turn.post(), turn.holder(), decision, reason, at));
        return new SignOff(chain, longer);
    }
}
