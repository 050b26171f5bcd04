package org.itahub.assessment.survey;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.itahub.assessment.survey.store.ArrivalStore;

/**
 * Counts how many sheets came within each hour, in memory, and writes the counts down from time to time: apart from the
 * sheets' own transactions, and so coarsely that no sheet has a time. What a killed process had not written is lost; the
 * counts serve a flag and no score.
 */
@ApplicationScoped
class Arrivals {

    private final ArrivalStore store;
    private final Clock clock;
    private final Map<Hour, LongAdder> counts = new ConcurrentHashMap<>();

    Arrivals(ArrivalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Hour(int surveyId, Instant begin) {}

    void count(int surveyId) {
        Hour hour = new Hour(surveyId, clock.instant().truncatedTo(ChronoUnit.HOURS));
        counts.computeIfAbsent(hour, first -> new LongAdder()).increment();
    }

    /** Writes down what was counted since the last time. */
    void writeDown() {
        counts.forEach((hour, adder) -> {
            long sheets = adder.sumThenReset();
            if (sheets > 0) {
                store.add(hour.surveyId, hour.begin, sheets);
            }
        });
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        counts.entrySet()
                .removeIf(entry ->
                        entry.getKey().begin.isBefore(now) && entry.getValue().sum() == 0);
    }

    void onStop(@Observes ShutdownEvent stopping) {
        writeDown();
    }
}
