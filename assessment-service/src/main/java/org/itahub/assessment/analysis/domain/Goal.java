package org.itahub.assessment.analysis.domain;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.LevelRule;

/** What a result is to reach. */
public sealed interface Goal {

    /** At least this total, as shown. */
    record Total(Rational from) implements Goal {}

    /** This level of the result's framework or a better one. */
    record Level(LevelRule level) implements Goal {}

    /** Either of these demands, met, reaches the goal. */
    default List<Demand> demands(Framework framework) {
        return switch (this) {
            case Total(Rational from) -> List.of(new Demand(from, Optional.empty()));
            case Level(LevelRule wanted) -> {
                List<LevelRule> levels = framework.content().levels();
                yield levels.subList(0, levels.indexOf(wanted) + 1).stream()
                        .map(level -> new Demand(level.from(), level.eachInstrumentFrom()))
                        .toList();
            }
        };
    }

    /**
     * What a level asks for.
     *
     * @param total the lowest total, as shown
     * @param eachInstrument the lowest score of every instrument, as shown
     */
    record Demand(Rational total, Optional<Rational> eachInstrument) {}
}
