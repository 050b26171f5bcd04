package org.itahub.reporting.document.progress;

import java.util.Locale;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.progress.Progress;

/** How a measure stands: what its accepted report says, or why there is none. */
enum MeasureState {
    DONE,
    UNDER_WAY,
    NOT_STARTED,
    CANCELLED,
    UNDER_REVIEW,
    RETURNED,
    UNREPORTED,
    NOT_YET,
    WITHDRAWN;

    String label(Texts texts) {
        return texts.say("state." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** As an accepted report says it. */
    static MeasureState of(Progress.State state) {
        return switch (state) {
            case DONE -> DONE;
            case UNDER_WAY -> UNDER_WAY;
            case NOT_STARTED -> NOT_STARTED;
            case CANCELLED -> CANCELLED;
        };
    }
}
