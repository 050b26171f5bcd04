package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.LevelRule;

/** The level of a total, read from figures as they are shown. */
sealed interface LevelReading {

    record Told(LevelRule level) implements LevelReading {}

    /** The level hangs on instruments whose scores are not known. */
    record Untold(List<String> instruments) implements LevelReading {}

    /**
     * The best level whose total is reached and whose condition on every instrument holds.
     *
     * @param instruments the shown scores of those instruments that are known, by code
     */
    static LevelReading of(Framework framework, BigDecimal shownTotal, Map<String, BigDecimal> instruments) {
        List<String> unknown = framework.content().instruments().stream()
                .map(Instrument::code)
                .filter(code -> !instruments.containsKey(code))
                .toList();
        for (LevelRule level : framework.content().levels()) {
            if (!level.isReachedBy(shownTotal)) {
                continue;
            }
            if (level.eachInstrumentFrom().isPresent() && !unknown.isEmpty()) {
                return new Untold(unknown);
            }
            if (level.allows(instruments.values())) {
                return new Told(level);
            }
        }
        throw new IllegalStateException("a sound framework has a level for every total");
    }
}
