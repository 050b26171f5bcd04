package org.itahub.assessment.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.analysis.domain.TriagePolicies;
import org.itahub.assessment.analysis.domain.TriageRule;
import org.itahub.assessment.analysis.domain.TriageThresholds;
import org.itahub.assessment.analysis.store.TriageChoices;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Sets by which policy, and with which thresholds, an agency's results are sorted where the reader names none. */
@ApplicationScoped
public class ChooseTriagePolicy {

    private final AgencyInReach agencies;
    private final TriageChoices choices;
    private final AuditTrail audit;

    ChooseTriagePolicy(AgencyInReach agencies, TriageChoices choices, AuditTrail audit) {
        this.agencies = agencies;
        this.choices = choices;
        this.audit = audit;
    }

    /** What came of it. */
    public record Outcome(TriageChoice choice, boolean created) {}

    /**
     * Stores the choice; the same choice again changes nothing.
     *
     * @param thresholds empty for those of each year's framework
     * @param ifMatch the version that a change was made on; not needed for the first choice
     * @throws Problem 404 out of reach, 400 for an unknown policy, 422 for thresholds that do not fit it, 412 and 428 for a
     *     change of another version
     */
    @Transactional
    public Outcome put(String agencyCode, int policy, Optional<TriageRule> thresholds, String ifMatch) {
        Agency agency = agencies.require(agencyCode);
        if (TriagePolicies.standard(policy).isEmpty()) {
            throw Problem.of(AssessmentProblem.TRIAGE_POLICY_UNKNOWN, policy);
        }
        thresholds.flatMap(rule -> TriageThresholds.check(policy, rule)).ifPresent(fault -> refuse(policy, fault));
        TriageChoice present = choices.findLocked(agencyCode);
        boolean first = present.version() == 0;
        if (!first || ifMatch != null) {
            ETags.requireMatch(ifMatch, present.version());
        }
        if (!first && present.says(policy, thresholds)) {
            return new Outcome(present, false);
        }
        TriageChoice chosen = new TriageChoice(policy, thresholds, present.version() + 1);
        choices.keep(agencyCode, chosen);
        audit.record(AuditEntry.of(
                "triage-policy.put",
                "/api/v1/agencies/" + agencyCode + "/triage-policy",
                agencyCode,
                agency.province(),
                first ? null : State.of(present),
                State.of(chosen)));
        return new Outcome(chosen, first);
    }

    private record State(int policy, TriageThresholdsEntry thresholds) {
        static State of(TriageChoice choice) {
            return new State(
                    choice.policy(),
                    choice.thresholds().map(TriageThresholdsEntry::of).orElse(null));
        }
    }

    private static void refuse(int policy, TriageThresholds.Fault fault) {
        AnalysisProblem type =
                switch (fault) {
                    case NOT_OF_THIS_POLICY -> AnalysisProblem.TRIAGE_THRESHOLDS_OF_ANOTHER_POLICY;
                    case BANDS_DO_NOT_COVER -> AnalysisProblem.TRIAGE_BANDS_DO_NOT_COVER;
                    case CLASSES_OUT_OF_ORDER -> AnalysisProblem.TRIAGE_CLASSES_OUT_OF_ORDER;
                    case SCORES_OUT_OF_RANGE -> AnalysisProblem.TRIAGE_SCORES_OUT_OF_RANGE;
                    case URGENT_OUT_OF_RANGE -> AnalysisProblem.TRIAGE_URGENT_OUT_OF_RANGE;
                };
        throw Problem.of(type, policy).with(List.of(Faults.at("/thresholds", type, policy)));
    }
}
