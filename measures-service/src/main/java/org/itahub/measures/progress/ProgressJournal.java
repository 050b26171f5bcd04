package org.itahub.measures.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.measures.progress.domain.Deliverable;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.Report;
import org.itahub.measures.progress.domain.Review;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.events.Topics;
import org.itahub.platform.fiscal.BangkokTime;

/** Tells the audit trail and the other services what happened to a report, in the transaction of the change. */
@ApplicationScoped
class ProgressJournal {
    private final AuditTrail audit;
    private final Outbox outbox;
    private final AttachedEvidence evidence;

    ProgressJournal(AuditTrail audit, Outbox outbox, AttachedEvidence evidence) {
        this.audit = audit;
        this.outbox = outbox;
        this.evidence = evidence;
    }

    /** The data of the progress events. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record ProgressEvent(
            String agencyCode,
            int fiscalYear,
            int measureNo,
            int quarter,
            Review review,
            MeasureState state,
            Integer percent,
            String done,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Shown> deliverables,
            String obstacles,
            List<String> obstacleCodes,
            String suggestions,
            String whatHelped,
            String cancelReason,
            String behindReason,
            LocalDate reportedOn,
            OffsetDateTime submittedAt,
            LocalDate dueDate,
            boolean late,
            String reason,
            List<AttachedEvidence.Attached> evidence) {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        private record Shown(String title, String link) {
            static Shown of(Deliverable deliverable) {
                return new Shown(deliverable.title(), deliverable.link());
            }
        }

        static ProgressEvent of(String agencyCode, Progress progress, List<AttachedEvidence.Attached> evidence) {
            Report report = progress.report();
            return new ProgressEvent(
                    agencyCode,
                    progress.quarter().year().value(),
                    progress.measureNo(),
                    progress.quarter().quarter().number(),
                    progress.review(),
                    report.state(),
                    report.percent(),
                    report.done(),
                    report.deliverables().stream().map(Shown::of).toList(),
                    report.obstacles().text(),
                    report.obstacles().codes(),
                    report.suggestions(),
                    report.whatHelped(),
                    report.cancelReason(),
                    report.behindReason(),
                    report.reportedOn(),
                    BangkokTime.of(progress.submittedAt()),
                    progress.dueDate(),
                    progress.late(),
                    progress.returnReason(),
                    evidence);
        }
    }

    /** @param before null for a new report */
    void written(Agency agency, Progress before, Progress after) {
        record(agency, "progress.write", before, after);
    }

    void submitted(Agency agency, Progress before, Progress after) {
        record(agency, "progress.submit", before, after);
        tell(agency, "org.itahub.progress.submitted.v1", after);
    }

    void accepted(Agency agency, Progress before, Progress after) {
        record(agency, "progress.accept", before, after);
        tell(agency, "org.itahub.progress.accepted.v1", after);
    }

    void returned(Agency agency, Progress before, Progress after) {
        record(agency, "progress.return", before, after);
        tell(agency, "org.itahub.progress.returned.v1", after);
    }

    /** An accepted report that the province opened for correction; to others it is a returned one. */
    void reopened(Agency agency, Progress before, Progress after) {
        record(agency, "progress.reopen", before, after);
        tell(agency, "org.itahub.progress.returned.v1", after);
    }

    void quarterReopened(Agency agency, Reopening reopening) {
        audit.record(new AuditEntry(
                "quarter.reopen",
                "agencies/" + agency.code() + "/plans/"
                        + reopening.quarter().year() + "/quarters/"
                        + reopening.quarter().quarter().number(),
                agency.code(),
                agency.province(),
                null,
                reopening,
                reopening.reason()));
    }

    private void record(Agency agency, String action, Progress before, Progress after) {
        audit.record(new AuditEntry(
                action, subject(agency, after), agency.code(), agency.province(), before, after, after.returnReason()));
    }

    private void tell(Agency agency, String type, Progress progress) {
        outbox.append(new OutboxMessage(
                Topics.PROGRESS,
                type,
                agency.code(),
                subject(agency, progress),
                ProgressEvent.of(agency.code(), progress, evidence.of(agency.code(), progress))));
    }

    private static String subject(Agency agency, Progress progress) {
        return "agencies/" + agency.code() + "/plans/" + progress.quarter().year() + "/measures/" + progress.measureNo()
                + "/progress/" + progress.quarter().quarter().number();
    }
}
