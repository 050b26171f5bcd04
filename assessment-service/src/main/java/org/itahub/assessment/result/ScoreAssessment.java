package org.itahub.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.assessment.scoring.domain.GivenResults;
import org.itahub.assessment.scoring.domain.Results;
import org.itahub.assessment.scoring.domain.ResultsCheck;
import org.itahub.assessment.scoring.domain.ResultsFault;
import org.itahub.assessment.scoring.domain.ResultsRules;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;
import org.itahub.platform.problem.Problem;

/** Scores results by the framework that they are pinned to. */
@ApplicationScoped
public class ScoreAssessment {

    private final Frameworks frameworks;

    ScoreAssessment(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    ScoredAssessment score(Assessment assessment) {
        Framework framework = frameworks
                .pinned(assessment.fiscalYear(), assessment.frameworkVersion())
                .framework();
        return new ScoredAssessment(
                assessment, sheet(framework, assessment.revision().results(), List.of()));
    }

    /** @throws Problem 422 with every fault of the scores and of the stated figures */
    ScoreSheet check(Framework framework, EnteredResults entered) {
        List<TypedFault> stated = entered.published()
                .map(figures -> StatedFiguresRules.check(framework, figures))
                .orElse(List.of());
        return sheet(framework, entered.results(), stated);
    }

    /**
     * Scores that fit a framework, without scoring them.
     *
     * @throws Problem 422 with every fault of the scores
     */
    public Results check(Framework framework, GivenResults results) {
        return sheet(framework, results, List.of()).results();
    }

    private static ScoreSheet sheet(Framework framework, GivenResults results, List<TypedFault> otherFaults) {
        return switch (ResultsRules.check(framework, results)) {
            case ResultsCheck.Fitting fitting when otherFaults.isEmpty() -> Scoring.score(framework, fitting.results());
            case ResultsCheck.Fitting fitting -> throw Faults.problem(AssessmentProblem.RESULTS_REFUSED, otherFaults);
            case ResultsCheck.Unfit unfit ->
                throw Faults.problem(
                        AssessmentProblem.RESULTS_REFUSED,
                        Stream.concat(unfit.faults().stream().map(ScoreAssessment::typed), otherFaults.stream())
                                .toList());
        };
    }

    private static TypedFault typed(ResultsFault fault) {
        AssessmentProblem type =
                switch (fault.kind()) {
                    case NOTHING_GIVEN -> AssessmentProblem.RESULTS_EMPTY;
                    case TOTAL_BESIDE_DETAIL -> AssessmentProblem.TOTAL_BESIDE_DETAIL;
                    case UNKNOWN_ITEM -> AssessmentProblem.ITEM_UNKNOWN;
                    case UNKNOWN_INDICATOR -> AssessmentProblem.INDICATOR_UNKNOWN;
                    case INDICATOR_GIVEN_BOTH_WAYS -> AssessmentProblem.INDICATOR_GIVEN_BOTH_WAYS;
                    case SCORE_OUT_OF_RANGE -> AssessmentProblem.SCORE_OUT_OF_RANGE;
                    case TOO_MANY_DECIMALS -> AssessmentProblem.SCORE_TOO_PRECISE;
                    case NOT_ON_SCALE -> AssessmentProblem.SCORE_NOT_ON_SCALE;
                };
        return new TypedFault(type, fault.path(), fault.subject());
    }
}
