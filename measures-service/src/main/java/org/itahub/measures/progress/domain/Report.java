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
 * @param obstacles problems met, or that there were none
 * @param suggestions what would help, or that there is nothing to suggest; empty if not written yet
 * @param whatHelped how an obstacle was overcome; empty if nothing is said of it
 * @param cancelReason why the measure was cancelled; empty unless it was
 * @param behindReason why the measure stands behind where another quarter's report left it; empty if it does not
 * @param reportedOn the day the report is for
 */
public record Report(
        MeasureState state,
        Integer percent,
        String done,
        List<Deliverable> deliverables,
        Obstacles obstacles,
        String suggestions,
        String whatHelped,
        String cancelReason,
        String behindReason,
        LocalDate reportedOn) {

    public Report {
        done = text(done);
        deliverables = List.copyOf(deliverables);
        suggestions = text(suggestions);
        whatHelped = text(whatHelped);
        cancelReason = text(cancelReason);
        behindReason = text(behindReason);
    }

    /** The same report with its obstacles told and coded alike where either says that there were none. */
    Report settled() {
        return new Report(
                state,
                percent,
                done,
                deliverables,
                obstacles.settled(),
                suggestions,
                whatHelped,
                cancelReason,
                behindReason,
                reportedOn);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
