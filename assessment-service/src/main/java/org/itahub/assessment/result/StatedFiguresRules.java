package org.itahub.assessment.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults.TypedFault;

/** Holds stated figures against the framework: they may be wrong, which is a finding, but not about nothing. */
final class StatedFiguresRules {

    private static final String PUBLISHED = "/published";

    private final List<TypedFault> faults = new ArrayList<>();

    private StatedFiguresRules() {}

    static List<TypedFault> check(Framework framework, StatedFigures stated) {
        StatedFiguresRules rules = new StatedFiguresRules();
        rules.checkScores(
                "/instruments/",
                stated.instruments(),
                code -> framework.instrument(code).isPresent());
        rules.checkScores(
                "/indicators/",
                stated.indicators(),
                code -> framework.indicator(code).isPresent());
        rules.checkScores(
                "/subIndicators/",
                stated.subIndicators(),
                code -> framework.subIndicator(code).isPresent());
        if (stated.total() != null) {
            rules.checkScore(PUBLISHED + "/total", stated.total());
        }
        if (stated.level() != null && framework.level(stated.level()).isEmpty()) {
            rules.faults.add(new TypedFault(AssessmentProblem.LEVEL_UNKNOWN, PUBLISHED + "/level", stated.level()));
        }
        return rules.faults;
    }

    private void checkScores(String group, Map<String, BigDecimal> scores, Predicate<String> known) {
        scores.forEach((code, score) -> {
            String pointer = PUBLISHED + group + code.replace("~", "~0").replace("/", "~1");
            if (known.test(code)) {
                checkScore(pointer, score);
            } else {
                faults.add(new TypedFault(AssessmentProblem.FIGURE_UNKNOWN, pointer, code));
            }
        });
    }

    private void checkScore(String pointer, BigDecimal score) {
        ShownScore.faultOf(score).ifPresent(fault -> faults.add(new TypedFault(fault, pointer, score.toString())));
    }
}
