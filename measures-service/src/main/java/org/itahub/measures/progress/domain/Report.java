package org.itahub.measures.progress.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What a unit says of a measure for one quarter. A draft may be incomplete; {@link Inconsistency} says what keeps it
 * from being submitted.
 *
 * @param state how far the measure has come; null if not stated yet
 * @param percent 0 to 100; null if not stated yet
 * @param done what was carried out; empty if not written yet
 * @param deliverables what shows it
 * @param obstacles problems met, or that there were none; empty if not written yet
 * @param suggestions what would help, or that there is nothing to suggest; empty if not written yet
 * @param cancelReason why the measure was cancelled; empty unless it was
 * @param reportedOn the day the report is for
 */
public record Report(
        MeasureState state,
        Integer percent,
        String done,
        List<Deliverable> deliverables,
        String obstacles,
        String suggestions,
        String cancelReason,
        LocalDate reportedOn) {

    public Report {
        done = text(done);
        deliverables = List.copyOf(deliverables);
        obstacles = text(obstacles);
        suggestions = text(suggestions);
        cancelReason = text(cancelReason);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
