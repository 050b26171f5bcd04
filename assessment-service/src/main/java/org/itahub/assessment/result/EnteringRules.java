package org.itahub.assessment.result;

import java.util.Optional;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.problem.Problem;

/** What entering results comes to, one or many at a time. */
final class EnteringRules {

    private EnteringRules() {}

    /** What is to be done. */
    sealed interface Step {
        /** All of it is there already. */
        record Nothing(Assessment present) implements Step {}

        record Begin() implements Step {}

        record ChangeDraft(Assessment present) implements Step {}

        record Correct(Assessment present) implements Step {}
    }

    /** The same figures in the form in which they are stored and compared. */
    static EnteredResults exact(EnteredResults entered) {
        return new EnteredResults(
                entered.results().withTwoDecimals(),
                entered.published().map(StatedFigures::withTwoDecimals),
                entered.reason());
    }

    /**
     * @param entered in its exact form
     * @throws Problem 422 for a correction without a reason
     */
    static Step step(Optional<Assessment> present, EnteredResults entered) {
        if (present.isEmpty()) {
            return new Step.Begin();
        }
        Revision revision = present.get().revision();
        if (isSame(revision, entered)) {
            return new Step.Nothing(present.get());
        }
        if (!revision.isPublished()) {
            return new Step.ChangeDraft(present.get());
        }
        if (entered.reason().isEmpty()) {
            throw Problem.of(AssessmentProblem.REASON_REQUIRED);
        }
        return new Step.Correct(present.get());
    }

    static AuditEntry auditEntry(
            Optional<Assessment> before, Assessment after, String province, EnteredResults entered) {
        return new AuditEntry(
                "results.put",
                after.path() + "/results",
                after.agencyCode(),
                province,
                before.map(Assessment::revision).orElse(null),
                after.revision(),
                entered.reason().orElse(null));
    }

    private static boolean isSame(Revision present, EnteredResults entered) {
        boolean sameReason = entered.reason().isEmpty() || entered.reason().equals(present.reason());
        return present.says(entered) && (present.isPublished() || sameReason);
    }
}
