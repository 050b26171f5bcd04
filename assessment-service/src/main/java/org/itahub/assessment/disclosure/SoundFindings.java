package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.disclosure.domain.Finding;
import org.itahub.assessment.disclosure.domain.Reason;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.platform.problem.Problem;

/** Lets through what a finding may be, and names every fault of any other. */
@ApplicationScoped
class SoundFindings {

    private final Reasons reasons;

    SoundFindings(Reasons reasons) {
        this.reasons = reasons;
    }

    /** @throws Problem 422 for a score, a reason or contents that do not fit */
    void require(Item item, Finding finding) {
        List<TypedFault> faults = new ArrayList<>();
        Optional<Reason> reason = reasons.of(finding.reason());
        reason.ifPresentOrElse(
                given -> finding.faults(item, given).forEach(fault -> faults.add(typed(fault, finding))),
                () -> faults.add(new TypedFault(FindingProblem.FINDING_REASON_UNKNOWN, "/reason", finding.reason())));
        faults.addAll(ContentFaults.of(item, finding.missing(), "/missing/"));
        if (!faults.isEmpty()) {
            throw Faults.problem(FindingProblem.FINDING_REFUSED, faults);
        }
    }

    private static TypedFault typed(Finding.Fault fault, Finding finding) {
        return switch (fault) {
            case SCORE_UNKNOWN ->
                new TypedFault(FindingProblem.FINDING_SCORE_UNKNOWN, "/score", String.valueOf(finding.score()));
            case REASON_FOR_OTHER_SCORE ->
                new TypedFault(FindingProblem.FINDING_REASON_MISMATCH, "/reason", finding.reason());
            case CONTENTS_NOT_NAMED ->
                new TypedFault(FindingProblem.FINDING_CONTENTS_NOT_NAMED, "/missing", finding.reason());
            case MET_WITH_CONTENTS_MISSING ->
                new TypedFault(
                        FindingProblem.FINDING_CONTENTS_NOT_MISSING, "/missing", String.valueOf(finding.score()));
        };
    }
}
