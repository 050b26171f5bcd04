package org.itahub.reporting.document.measures;

import java.util.Comparator;
import java.util.Optional;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;

/** Which posts signed a plan, and when. */
public final class PlanSignOff {
    private PlanSignOff() {}

    /** Empty where the plan names no post that signs. */
    public static Optional<SignOff> of(Plan plan, Texts texts) {
        return plan.chain().isEmpty()
                ? Optional.empty()
                : Optional.of(new SignOff(
                        texts.say("sign-off"),
                        heads(texts),
                        plan.chain().stream()
                                .sorted(Comparator.comparingInt(Plan.ChainStep::position))
                                .map(step -> new SignOff.Signer(step.post(), null, Wordings.date(plan.signedAt(step))))
                                .toList()));
    }

    private static SignOff.Heads heads(Texts texts) {
        return new SignOff.Heads(
                texts.say("sign-off.no"),
                texts.say("sign-off.post"),
                texts.say("sign-off.name"),
                texts.say("sign-off.date"));
    }
}
