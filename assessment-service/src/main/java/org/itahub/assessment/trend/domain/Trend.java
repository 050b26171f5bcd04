package org.itahub.assessment.trend.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/**
 * One figure over the years.
 *
 * @param code the figure's code in the year whose codes the trend goes by
 * @param points one for each year with a result, earliest first
 */
public record Trend(FigureKind kind, String code, List<Point> points) {

    /**
     * The figure in one year.
     *
     * @param values its codes in that year, with scores as far as they are known: several where it was merged or split
     *     since, none where the year has nothing that corresponds
     * @param against how it stands to the year before in which it is known; empty in the first one
     * @param change points against that year, as shown; empty where the two are not comparable
     */
    public record Point(
            ScoreSheet sheet, List<Value> values, Optional<Comparability> against, Optional<BigDecimal> change) {

        public Point {
            values = List.copyOf(values);
        }

        public int fiscalYear() {
            return sheet.framework().fiscalYear();
        }

        /** The score, if there is exactly one. */
        public Optional<BigDecimal> score() {
            return values.size() == 1 ? values.getFirst().score() : Optional.empty();
        }

        boolean isKnown() {
            return values.stream().anyMatch(value -> value.score().isPresent());
        }

        List<String> codes() {
            return values.stream().map(Value::code).toList();
        }
    }

    /** A code and its score, as shown. */
    public record Value(String code, Optional<BigDecimal> score) {

        static Value of(ScoreSheet sheet, String code) {
            return new Value(code, sheet.figure(code).map(Figure::shown));
        }
    }

    public Trend {
        points = List.copyOf(points);
    }
}
