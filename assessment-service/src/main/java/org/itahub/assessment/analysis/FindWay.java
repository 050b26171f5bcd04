package org.itahub.assessment.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.assessment.analysis.domain.Goal;
import org.itahub.assessment.analysis.domain.ShortestWay;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.result.ShownScore;
import org.itahub.assessment.scoring.domain.Missing;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.platform.problem.Problem;

/** Finds the shortest way of a result to a level or a total. */
@ApplicationScoped
public class FindWay {

    private static final String NUMBER = "-?[0-9]{1,12}(\\.[0-9]{1,15})?";

    /** @param level wanted, or null; @param total wanted, or null */
    public record Found(ScoredAssessment scored, LevelRule level, Rational total, ShortestWay.Way way) {}

    /**
     * The way to one goal, a level by its code or a total.
     *
     * @throws Problem 400 without a goal, with two, and for a total that is no number; 422 for one that no result can
     *     have, and for an unknown level; 409 for a result without a total
     */
    public Found of(ScoredAssessment scored, String level, String total) {
        if ((level == null) == (total == null)) {
            throw Problem.of(AnalysisProblem.WAY_NEEDS_ONE_GOAL);
        }
        ScoreSheet sheet = scored.sheet();
        LevelRule wanted = level == null ? null : level(sheet, level);
        Rational score = total == null ? null : total(total);
        if (sheet.total().isEmpty()) {
            throw Problem.of(
                    AnalysisProblem.TOTAL_NOT_KNOWN,
                    sheet.missing().stream().map(Missing::code).collect(Collectors.joining(", ")));
        }
        Goal goal = wanted == null ? new Goal.Total(score) : new Goal.Level(wanted);
        return new Found(scored, wanted, score, ShortestWay.of(sheet, goal));
    }

    private static LevelRule level(ScoreSheet sheet, String code) {
        AssessmentProblem type = AssessmentProblem.LEVEL_UNKNOWN;
        return sheet.framework()
                .level(code)
                .orElseThrow(() -> Problem.of(type, code).with(List.of(Faults.at("level", type, code))));
    }

    private static Rational total(String text) {
        if (!text.matches(NUMBER)) {
            throw refusal(AssessmentProblem.SCORE_NOT_A_NUMBER, text);
        }
        BigDecimal total = new BigDecimal(text);
        ShownScore.faultOf(total).ifPresent(fault -> {
            throw refusal(fault, text);
        });
        return Rational.of(total);
    }

    private static Problem refusal(AssessmentProblem type, String total) {
        return Problem.of(type, total).with(List.of(Faults.at("total", type, total)));
    }
}
