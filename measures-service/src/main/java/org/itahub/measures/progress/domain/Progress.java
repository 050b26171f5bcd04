package org.itahub.measures.progress.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * The report on one measure in one quarter and its way to acceptance. Immutable: every change answers a new one or says
 * why not.
 *
 * @param dueDate the last day on which its first submission is in time
 * @param submittedAt the moment of the latest submission; null before
 * @param late whether the first submission came after the due date, or none came so far and that day is over; a report
 *     that was in time stays in time when it is given back
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

    /** What came of writing a report. */
    public sealed interface Writing {
        record Written(Progress progress) implements Writing {}

        /** The quarter has not begun. */
        record NotBegun(LocalDate firstDay) implements Writing {}

        /** No report of the quarter is taken any more. */
        record Locked(LocalDate lockedFrom) implements Writing {}

        /** The day of the report lies before the quarter or has not come yet. */
        record ReportedOutside(LocalDate first, LocalDate last) implements Writing {}

        /** It is with the supervisor or accepted. */
        record Closed(Review review) implements Writing {}
    }

    /** What came of submitting a report. */
    public sealed interface Submitting {
        record Submitted(Progress progress) implements Submitting {}

        record Inconsistent(List<ReportFault> faults) implements Submitting {
            public Inconsistent {
                faults = List.copyOf(faults);
            }
        }

        /** No report of the quarter is taken any more. */
        record Locked(LocalDate lockedFrom) implements Submitting {}

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

    /** Starts the report of a measure for the quarter of the deadline. */
    public static Writing begin(int measureNo, Report report, QuarterDeadline deadline, Instant now) {
        QuarterOf quarter = deadline.quarter();
        if (!quarter.begunBy(BangkokTime.day(now))) {
            return new Writing.NotBegun(deadline.opens());
        }
        return new Progress(measureNo, quarter, report, Review.DRAFT, null, null, false, null).kept(deadline, now);
    }

    /** Replaces what the report says. */
    public Writing rewrite(Report changed, QuarterDeadline deadline, Instant now) {
        return review.editable()
                ? new Progress(measureNo, quarter, changed, review, dueDate, submittedAt, late, returnReason)
                        .kept(deadline, now)
                : new Writing.Closed(review);
    }

    private Writing kept(QuarterDeadline deadline, Instant now) {
        if (deadline.lockedFor(measureNo, now)) {
            return new Writing.Locked(deadline.deadline().lockedFrom());
        }
        LocalDate today = BangkokTime.day(now);
        LocalDate day = report.reportedOn();
        return day.isBefore(deadline.opens()) || day.isAfter(today)
                ? new Writing.ReportedOutside(deadline.opens(), today)
                : new Writing.Written(asOf(deadline, now));
    }

    /** The report as it stands at that moment: one never submitted takes the deadline of the day. */
    public Progress asOf(QuarterDeadline deadline, Instant now) {
        return submittedAt != null
                ? this
                : new Progress(
                        measureNo,
                        quarter,
                        report,
                        review,
                        deadline.deadline().dueDate(),
                        null,
                        deadline.lateAt(now),
                        returnReason);
    }

    /**
     * Hands the report to the supervisor, if it holds together and with the measure's other quarters.
     *
     * @param others the reports on the same measure in other quarters, whatever their state
     */
    public Submitting submit(QuarterDeadline deadline, List<Progress> others, Instant now) {
        if (!review.editable()) {
            return new Submitting.Closed(review);
        }
        if (deadline.lockedFor(measureNo, now)) {
            return new Submitting.Locked(deadline.deadline().lockedFrom());
        }
        Progress current = asOf(deadline, now);
        Progress submitted = new Progress(
                measureNo, quarter, report.settled(), Review.SUBMITTED, current.dueDate, now, current.late, null);
        List<ReportFault> faults = submitted.faults(others);
        return faults.isEmpty() ? new Submitting.Submitted(submitted) : new Submitting.Inconsistent(faults);
    }

    /** Quarters are held against each other only where the report itself holds together. */
    private List<ReportFault> faults(List<Progress> others) {
        List<Inconsistency> own = Inconsistency.of(report);
        List<Setback> setbacks = own.isEmpty() ? Setback.of(this, others) : List.of();
        return Stream.<ReportFault>concat(own.stream(), setbacks.stream()).toList();
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

    /** The province opens an accepted report for correction; any other stays as it is. */
    public Progress takenBack(String reason) {
        return review == Review.ACCEPTED ? with(Review.RETURNED, reason) : this;
    }

    private Reviewing decided(Review decision, String reason) {
        return new Reviewing.Decided(with(decision, reason));
    }

    private Progress with(Review decision, String reason) {
        return new Progress(measureNo, quarter, report, decision, dueDate, submittedAt, late, reason);
    }
}
