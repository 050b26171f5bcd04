package org.itahub.measures.progress.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.progress.StoredProgress;
import org.itahub.measures.progress.domain.Deliverable;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.Report;
import org.itahub.measures.progress.domain.Review;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A measure's report for a quarter; what is not stated is left out.
 *
 * @param quarter 1 to 4
 * @param dueDate the last day on which the first submission is in time
 * @param late whether the first submission came after that day, or none came so far and that day is over
 * @param obstacleCodes codes of the hub's list; empty where the obstacles are not coded
 * @param returnReason why the supervisor gave it back
 * @param evidenceCount how many links and files its address {@code evidence} lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Progress", examples = """
        {"agencyCode": "H140001", "fiscalYear": 2566, "measureNo": 1, "quarter": 1, "review": "ACCEPTED",
         "state": "UNDER_WAY", "percent": 60, "done": "แจ้งเวียนคู่มือแล้ว 6 จาก 10 หน่วยงาน",
         "deliverables": [{"title": "คู่มือการยืม", "link": "https://example.go.th/manual.pdf"}],
         "obstacles": "บางหน่วยงานยังไม่มีผู้รับผิดชอบทะเบียน", "obstacleCodes": ["STAFF_SHORTAGE"],
         "suggestions": "มอบหมายผู้รับผิดชอบเป็นคำสั่ง", "whatHelped": "ให้หน่วยงานใกล้เคียงช่วยลงทะเบียนแทน",
         "reportedOn": "2023-01-09", "dueDate": "2023-01-31", "submittedAt": "2023-01-09T09:04:09+07:00",
         "late": false, "evidenceCount": 1}""")
record ProgressResponse(
        @Schema(examples = "H140001") String agencyCode,
        @Schema(examples = "2566") int fiscalYear,
        @Schema(examples = "1") int measureNo,
        @Schema(examples = "1") int quarter,
        @Schema(examples = "SUBMITTED") Review review,
        @Schema(examples = "UNDER_WAY") MeasureState state,
        @Schema(examples = "60") Integer percent,
        String done,
        List<Shown> deliverables,
        String obstacles,
        List<String> obstacleCodes,
        String suggestions,
        String whatHelped,
        String cancelReason,
        String behindReason,
        LocalDate reportedOn,
        LocalDate dueDate,
        OffsetDateTime submittedAt,
        boolean late,
        String returnReason,
        int evidenceCount) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Deliverable")
    record Shown(String title, String link) {
        static Shown of(Deliverable deliverable) {
            return new Shown(deliverable.title(), deliverable.link());
        }
    }

    static ProgressResponse of(StoredProgress stored) {
        Progress progress = stored.progress();
        Report report = progress.report();
        return new ProgressResponse(
                stored.agencyCode(),
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
                stated(report.whatHelped()),
                stated(report.cancelReason()),
                stated(report.behindReason()),
                report.reportedOn(),
                progress.dueDate(),
                BangkokTime.of(progress.submittedAt()),
                progress.late(),
                progress.returnReason(),
                stored.evidence());
    }

    private static String stated(String text) {
        return text.isEmpty() ? null : text;
    }
}
