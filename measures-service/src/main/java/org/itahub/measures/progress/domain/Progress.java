package org.itahub.measures.progress.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterOf;

/**
 * The report on one measure in one quarter and its way to acceptance. Immutable: every change answers a new one or says
 * why not.
 *
 * @param dueDate the last day on which its first submission is in time
 * @param submittedAt the moment of the latest submission; null before
 * @param late whether the first submission came after the due date; a report that was in time stays in time when the
 *     supervisor gives it back
 * @param returnReason why it was last given back; null unless it is returned
 */
public record Progress(
        int measureNo,
        QuarterOf quarter,
        Report report,
        Review review,
        LocalDate dueDate,
        Instant submittedAt,
        boolean late,
        String returnReason) {
    /** Deadlines are days of Thailand. */
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** What came of writing a report. */
    public sealed interface Writing {
        record Written(Progress progress) implements Writing {}

        /** The quarter has not begun. */
        record NotBegun(LocalDate firstDay) implements Writing {}

        /** The day of the report lies before the quarter or has not come yet. */
        record ReportedOutside(LocalDate first, LocalDate last) implements Writing {}

        /** It is with the supervisor or accepted. */
        record Closed(Review review) implements Writing {}
    }

    /** What came of submitting a report. */
    public sealed interface Submitting {
        record Submitted(Progress progress) implements Submitting {}

        record Inconsistent(List<Inconsistency> faults) implements Submitting {
            public Inconsistent {
                faults = List.copyOf(faults);
            }
        }

        /** It is already with the supervisor or accepted. */
        record Closed(Review review) implements Submitting {}
    }

    /** What came of a supervisor's decision. */
    public sealed interface Reviewing {
        record Decided(Progress progress) implements Reviewing {}

        /** It is not waiting for a decision. */
        record NotSubmitted(Review review) implements Reviewing {}

        /** A return names its reason. */
        record ReasonMissing() implements Reviewing {}
    }

    /** Starts the report of a measure for a quarter. */
    public static Writing begin(int measureNo, QuarterOf quarter, Report report, LocalDate dueDate, LocalDate today) {
        if (!quarter.begunBy(today)) {
            return new Writing.NotBegun(quarter.quarter().firstDay(quarter.year()));
        }
        return new Progress(measureNo, quarter, report, Review.DRAFT, dueDate, null, false, null).dated(today);
    }

    /** Replaces what the report says. */
    public Writing rewrite(Report changed, LocalDate today) {
        return review.editable()
                ? new Progress(measureNo, quarter, changed, review, dueDate, submittedAt, late, returnReason)
                        .dated(today)
                : new Writing.Closed(review);
    }

    private Writing dated(LocalDate today) {
        LocalDate first = quarter.quarter().firstDay(quarter.year());
        LocalDate day = report.reportedOn();
        return day.isBefore(first) || day.isAfter(today)
                ? new Writing.ReportedOutside(first, today)
                : new Writing.Written(this);
    }

    /** Hands the report to the supervisor, if it holds together. */
    public Submitting submit(Instant now) {
        if (!review.editable()) {
            return new Submitting.Closed(review);
        }
        List<Inconsistency> faults = Inconsistency.of(report);
        if (!faults.isEmpty()) {
            return new Submitting.Inconsistent(faults);
        }
        boolean firstTime = submittedAt == null;
        boolean lateNow = firstTime ? LocalDate.ofInstant(now, BANGKOK).isAfter(dueDate) : late;
        return new Submitting.Submitted(
                new Progress(measureNo, quarter, report, Review.SUBMITTED, dueDate, now, lateNow, null));
    }

    /** The supervisor takes the report as it is. */
    public Reviewing accept() {
        return review == Review.SUBMITTED ? decided(Review.ACCEPTED, null) : new Reviewing.NotSubmitted(review);
    }

    /** The supervisor gives the report back to its unit. */
    public Reviewing giveBack(String reason) {
        if (review != Review.SUBMITTED) {
            return new Reviewing.NotSubmitted(review);
        }
        return reason == null || reason.isBlank()
                ? new Reviewing.ReasonMissing()
                : decided(Review.RETURNED, reason.strip());
    }

    private Reviewing decided(Review decision, String reason) {
        return new Reviewing.Decided(
                new Progress(measureNo, quarter, report, decision, dueDate, submittedAt, late, reason));
    }
}
