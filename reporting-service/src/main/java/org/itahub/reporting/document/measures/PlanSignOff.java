package org.itahub.reporting.document.measures;

import java.util.Comparator;
import java.util.Optional;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.plan.Plan;

/** Which posts signed a plan, and when. */
public final class PlanSignOff {
    private PlanSignOff() {}

    /** Empty where the plan names no post that signs. */
    public static Optional<SignOff> of(Plan plan, String title, SignOff.Heads heads) {
        return plan.chain().isEmpty()
                ? Optional.empty()
                : Optional.of(new SignOff(
                        title,
                        heads,
                        plan.chain().stream()
                                .sorted(Comparator.comparingInt(Plan.ChainStep::position))
                                .map(step -> new SignOff.Signer(step.post(), null, Wordings.date(plan.signedAt(step))))
                                .toList()));
    }
}
