package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.LevelRule;

/**
 * All figures that can be computed from a result.
 *
 * @param figures by code, from the total down to the items, as far as they could be computed
 * @param level the level of the total, if it can be told
 * @param missing what is still needed for the total and its level; a result is complete without
 */
public record ScoreSheet(
        Framework framework,
        Results results,
        Map<String, Figure> figures,
        Optional<LevelRule> level,
        List<Missing> missing) {

    public Optional<Figure> total() {
        return figure(Scoring.TOTAL);
    }

    /** The figure of that code, or none if it is unknown or could not be computed. */
    public Optional<Figure> figure(String code) {
        return Optional.ofNullable(figures.get(code));
    }

    /** The figures of one kind in the framework's order. */
    public List<Figure> figures(FigureKind kind) {
        return figures.values().stream().filter(figure -> figure.kind() == kind).toList();
    }

    /** True if the total and its level could be told. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** The level that a total shown as this would have beside the instruments of this result, if that can be told. */
    public Optional<LevelRule> levelFor(BigDecimal shownTotal) {
        Map<String, BigDecimal> instruments =
                figures(FigureKind.INSTRUMENT).stream().collect(Collectors.toMap(Figure::code, Figure::shown));
        return switch (LevelReading.of(framework, shownTotal, instruments)) {
            case LevelReading.Told told -> Optional.of(told.level());
            case LevelReading.Untold untold -> Optional.empty();
        };
    }

    /** True if the total, as shown, reaches the national target's threshold. */
    public boolean meetsTarget() {
        Rational threshold = framework.content().target().threshold();
        return total().filter(total -> !Rational.of(total.shown()).isBelow(threshold))
                .isPresent();
    }
}
