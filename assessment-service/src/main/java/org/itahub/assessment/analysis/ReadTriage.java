package org.itahub.assessment.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.analysis.domain.TriagePolicies;
import org.itahub.assessment.analysis.domain.TriageRule;
import org.itahub.assessment.analysis.store.TriageChoices;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.platform.problem.Problem;

/** Finds the policy by which a result is sorted. */
@ApplicationScoped
public class ReadTriage {

    private final TriageChoices choices;
    private final FindAgencies agencies;

    ReadTriage(TriageChoices choices, FindAgencies agencies) {
        this.choices = choices;
        this.agencies = agencies;
    }

    /** Whose thresholds hold. */
    public enum Source {
        /** Those that the agency set. */
        AGENCY,
        /** Those of the year's framework, or the hub's where the framework has none. */
        STANDARD
    }

    /** A policy in force. */
    public record InForce(int policy, TriageRule rule, Source thresholds) {}

    /**
     * The policy of that number as the year's framework has it, or the agency's choice where none is named.
     *
     * @throws Problem 400 for an unknown policy
     */
    public InForce of(ScoredAssessment scored, Optional<Integer> policy) {
        Framework framework = scored.sheet().framework();
        if (policy.isPresent()) {
            return standard(framework, policy.get());
        }
        TriageChoice choice = choices.find(scored.assessment().agencyCode());
        return choice.thresholds()
                .map(rule -> new InForce(choice.policy(), rule, Source.AGENCY))
                .orElseGet(() -> standard(framework, choice.policy()));
    }

    /** @throws Problem 404 if there is no such agency */
    public TriageChoice choiceOf(String agencyCode) {
        agencies.byCode(agencyCode);
        return choices.find(agencyCode);
    }

    private static InForce standard(Framework framework, int policy) {
        return TriagePolicies.of(framework, policy)
                .map(rule -> new InForce(policy, rule, Source.STANDARD))
                .orElseThrow(() -> Problem.of(AssessmentProblem.TRIAGE_POLICY_UNKNOWN, policy));
    }
}
