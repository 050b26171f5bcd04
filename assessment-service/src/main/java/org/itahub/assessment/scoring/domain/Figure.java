package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.assessment.exact.domain.Rational;

/**
 * A score with everything that it was computed from.
 *
 * @param code the code of the instrument, indicator, sub-indicator or item; {@code total} for the total
 * @param value the exact score, 0 to 100
 * @param inputs what it was computed from, in the framework's order; none for a given figure
 */
public record Figure(FigureKind kind, String code, Rational value, Formula formula, List<Input> inputs) {

    /** One input and the share with which it enters. */
    public record Input(Figure figure, Rational weight) {}

    public Figure {
        inputs = List.copyOf(inputs);
    }

    /** A score taken as given. */
    public static Figure given(FigureKind kind, String code, Rational value) {
        return new Figure(kind, code, value, Formula.GIVEN, List.of());
    }

    /** The mean of at least one figure. */
    public static Figure mean(FigureKind kind, String code, List<Figure> of) {
        Rational share = Rational.of(1, of.size());
        return computed(
                kind,
                code,
                Formula.MEAN,
                of.stream().map(figure -> new Input(figure, share)).toList());
    }

    /** The sum of figures by weights that add up to 1. */
    public static Figure weightedSum(FigureKind kind, String code, List<Input> of) {
        return computed(kind, code, Formula.WEIGHTED_SUM, of);
    }

    private static Figure computed(FigureKind kind, String code, Formula formula, List<Input> of) {
        Rational value = of.stream()
                .map(input -> input.figure().value().times(input.weight()))
                .reduce(Rational.ZERO, Rational::plus);
        return new Figure(kind, code, value, formula, of);
    }

    /** The score as shown. */
    public BigDecimal shown() {
        return value.rounded();
    }
}
