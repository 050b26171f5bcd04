package org.itahub.reporting.document.measures;

import java.util.Comparator;
import java.util.Optional;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;

/** Which posts signed a plan, who holds them where the agency says so, and when it was. */
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
                                .map(step -> new SignOff.Signer(
                                        step.post(), name(step, plan, texts), Wordings.date(plan.signedAt(step))))
                                .toList()));
    }

    private static String name(Plan.ChainStep step, Plan plan, Texts texts) {
        Values of = Values.none().and("post", step.post()).and("fiscalYear", plan.fiscalYear());
        String name = texts.say("sign-off.signer", of);
        return name.isEmpty() ? null : name;
    }

    private static SignOff.Heads heads(Texts texts) {
        return new SignOff.Heads(
                texts.say("sign-off.no"),
                texts.say("sign-off.post"),
                texts.say("sign-off.name"),
                texts.say("sign-off.date"));
    }
}
