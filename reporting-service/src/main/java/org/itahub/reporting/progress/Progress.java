package org.itahub.reporting.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The newest report on one measure for one quarter of the plan's year.
 *
 * @param quarter 1 to 4; quarter 1 begins on 1 October
 * @param review how far the report has come: SUBMITTED, ACCEPTED or RETURNED
 * @param state how far the measure has come: NOT_STARTED, UNDER_WAY, DONE or CANCELLED
 * @param percent 0 to 100
 * @param whatHelped how an obstacle was overcome; null where nothing is said of it
 * @param behindReason why the measure fell back behind an earlier quarter; null where it did not
 * @param late true when it was submitted after its due date
 */
public record Progress(
        String agencyCode,
        int fiscalYear,
        int measureNo,
        int quarter,
        Review review,
        State state,
        Integer percent,
        String done,
        List<Deliverable> deliverables,
        String obstacles,
        String suggestions,
        String whatHelped,
        String cancelReason,
        String behindReason,
        LocalDate reportedOn,
        OffsetDateTime submittedAt,
        LocalDate dueDate,
        boolean late,
        String reason,
        List<Evidence> evidence) {

    public Progress {
        deliverables = deliverables == null ? List.of() : List.copyOf(deliverables);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    public enum Review {
        SUBMITTED,
        ACCEPTED,
        RETURNED
    }

    public enum State {
        NOT_STARTED("ยังไม่ดำเนินการ"),
        UNDER_WAY("อยู่ระหว่างดำเนินการ"),
        DONE("ดำเนินการแล้วเสร็จ"),
        CANCELLED("ยกเลิก");

        private final String labelTh;

        State(String labelTh) {
            this.labelTh = labelTh;
        }

        public String labelTh() {
            return labelTh;
        }
    }

    /** What stands beside the report. @param link null for a file, which the measures service gives out */
    public record Evidence(String title, String link) {}

    /** @param link where the evidence can be seen; may be null */
    public record Deliverable(String title, String link) {}
}
