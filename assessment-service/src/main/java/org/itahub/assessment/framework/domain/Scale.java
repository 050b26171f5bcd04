package org.itahub.assessment.framework.domain;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;

/** An answer scale: any number of steps, from the lowest score to the highest. */
public record Scale(String code, List<Step> steps) {

    /** One answer and its score from 0 to 100 where the last step is best. */
    public record Step(String code, Text label, Rational score) {}

    public Scale {
        steps = List.copyOf(steps);
    }

    /** True if the step is the first or the last one, the only two that a question can call best. */
    public boolean endsWith(String step) {
        return step.equals(steps.getFirst().code())
                || step.equals(steps.getLast().code());
    }

    /**
     * The score of an answer: the step's own, or its mirror's where the first step is the best one, as in a question
     * worded against the agency.
     *
     * @throws IllegalArgumentException if the scale has no such step
     */
    public Rational scoreOf(String answer, String best) {
        int position = steps.stream().map(Step::code).toList().indexOf(answer);
        if (position < 0) {
            throw new IllegalArgumentException("scale " + code + " has no step " + answer);
        }
        boolean turned = best.equals(steps.getFirst().code());
        return steps.get(turned ? steps.size() - 1 - position : position).score();
    }

    /** True if some step has exactly this score. */
    public boolean hasScore(Rational score) {
        return steps.stream().anyMatch(step -> step.score().equals(score));
    }
}
