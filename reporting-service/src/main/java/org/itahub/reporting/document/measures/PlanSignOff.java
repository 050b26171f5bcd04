package org.itahub.reporting.document.measures;

import java.util.Comparator;
import java.util.Optional;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.plan.Plan;

/** Which posts signed a plan, and when. */
public final class PlanSignOff {
    private static final SignOff.Heads HEADS = new SignOff.Heads("ที่", "ตำแหน่ง", "ชื่อ", "วันที่ลงนามในระบบ");

    private PlanSignOff() {}

    /** Empty where the plan names no post that signs. */
    public static Optional<SignOff> of(Plan plan) {
        return plan.chain().isEmpty()
                ? Optional.empty()
                : Optional.of(new SignOff(
                        "การลงนามเห็นชอบแผน",
                        HEADS,
                        plan.chain().stream()
                                .sorted(Comparator.comparingInt(Plan.ChainStep::position))
                                .map(step -> new SignOff.Signer(step.post(), null, Wordings.date(plan.signedAt(step))))
                                .toList()));
    }
}
