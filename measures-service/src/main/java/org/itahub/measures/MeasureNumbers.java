package org.itahub.measures;

import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.platform.problem.Problem;

/** Numbers of measures as they stand in addresses: whatever names no measure of the plan is answered alike. */
public final class MeasureNumbers {
    private MeasureNumbers() {}

    /** @throws Problem 404 {@code measure-not-found} */
    public static Measure of(String text, Plan plan) {
        return plan.measure(parse(text)).orElseThrow(() -> notFound(text));
    }

    /** @throws Problem 404 {@code measure-not-found} for what is no number */
    public static int parse(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw notFound(text);
        }
    }

    /** 404 {@code measure-not-found}. */
    public static Problem notFound(String text) {
        return Problem.of(MeasuresProblem.MEASURE_NOT_FOUND, text);
    }
}
