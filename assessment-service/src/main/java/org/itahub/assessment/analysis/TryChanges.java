package org.itahub.assessment.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.analysis.domain.CountedAnswers;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.assessment.result.ScoreAssessment;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.ChangedResults;
import org.itahub.assessment.scoring.domain.GivenResults;
import org.itahub.assessment.scoring.domain.Results;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.ProblemType;

/** Scores a result as it would be with other scores or answers. Nothing is stored. */
@ApplicationScoped
public class TryChanges {

    private final ScoreAssessment scoring;

    TryChanges(ScoreAssessment scoring) {
        this.scoring = scoring;
    }

    /**
     * The sheet of the result with the changes in it.
     *
     * @param changes scores of items and indicators, no total
     * @param answers how many gave which answer, by item
     * @throws Problem 422 with every fault of the changes, 409 for a result that is a total alone
     */
    public ScoreSheet apply(
            ScoredAssessment scored, GivenResults changes, Map<String, List<CountedAnswers.Part>> answers) {
        ScoreSheet sheet = scored.sheet();
        boolean scores = !changes.items().isEmpty() || !changes.indicators().isEmpty();
        if (!scores && answers.isEmpty()) {
            throw Problem.of(AnalysisProblem.WHAT_IF_EMPTY);
        }
        if (sheet.results().basis() == Results.Basis.TOTAL) {
            throw Problem.of(AnalysisProblem.WHAT_IF_NEEDS_DETAIL);
        }
        Map<String, Rational> items = new HashMap<>();
        Map<String, Rational> indicators = new HashMap<>();
        if (scores) {
            Results checked = scoring.check(sheet.framework(), changes);
            changes.items()
                    .keySet()
                    .forEach(code -> items.put(code, checked.item(code).orElseThrow()));
            changes.indicators()
                    .keySet()
                    .forEach(
                            code -> indicators.put(code, checked.indicator(code).orElseThrow()));
        }
        items.putAll(counted(sheet.framework(), changes, answers));
        return ChangedResults.score(sheet, items, indicators);
    }

    private static Map<String, Rational> counted(
            Framework framework, GivenResults changes, Map<String, List<CountedAnswers.Part>> answers) {
        Map<String, Rational> scores = new HashMap<>();
        List<TypedFault> faults = new ArrayList<>();
        answers.forEach((code, parts) -> {
            String pointer = "/answers/" + code.replace("~", "~0").replace("/", "~1");
            if (changes.items().containsKey(code)) {
                faults.add(new TypedFault(AnalysisProblem.ITEM_CHANGED_TWICE, pointer, code));
            }
            framework
                    .item(code)
                    .map(Item::indicator)
                    .filter(changes.indicators()::containsKey)
                    .ifPresent(indicator -> faults.add(
                            new TypedFault(AssessmentProblem.INDICATOR_GIVEN_BOTH_WAYS, pointer, indicator)));
            switch (CountedAnswers.score(framework, code, parts)) {
                case CountedAnswers.Outcome.Score(Rational score) -> scores.put(code, score);
                case CountedAnswers.Outcome.Refused(CountedAnswers.Fault fault, String subject) ->
                    faults.add(new TypedFault(problem(fault), pointer, subject));
            }
        });
        if (!faults.isEmpty()) {
            throw Faults.problem(AssessmentProblem.RESULTS_REFUSED, faults);
        }
        return scores;
    }

    private static ProblemType problem(CountedAnswers.Fault fault) {
        return switch (fault) {
            case UNKNOWN_ITEM -> AssessmentProblem.ITEM_UNKNOWN;
            case NOT_ASKED -> AnalysisProblem.ITEM_NOT_ASKED;
            case OTHER_PARTS -> AnalysisProblem.ANSWER_PARTS_DIFFER;
            case UNKNOWN_STEP -> AnalysisProblem.ANSWER_STEP_UNKNOWN;
            case COUNT_OUT_OF_RANGE -> AnalysisProblem.ANSWER_COUNT_OUT_OF_RANGE;
            case NOBODY -> AnalysisProblem.NOBODY_ANSWERED;
            case UNEQUAL_PARTS -> AnalysisProblem.ANSWER_PARTS_UNEQUAL;
        };
    }
}
