package org.itahub.measures.progress.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.progress.ProgressProblem;
import org.itahub.measures.progress.domain.Deliverable;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.measures.progress.domain.Obstacles;
import org.itahub.measures.progress.domain.Report;
import org.itahub.platform.files.domain.WebLink;
import org.itahub.platform.files.rest.WebLinks;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;

/** A report as the unit writes it. A draft may leave anything out; submitting it holds it against the rules. */
@Schema(examples = """
        {"state": "UNDER_WAY", "percent": 60, "done": "แจ้งเวียนคู่มือแล้ว 6 จาก 10 หน่วยงาน",
         "deliverables": [{"title": "คู่มือการยืม", "link": "https://example.go.th/manual.pdf"}],
         "obstacles": "บางหน่วยงานยังไม่มีผู้รับผิดชอบทะเบียน", "obstacleCodes": ["STAFF_SHORTAGE"],
         "suggestions": "มอบหมายผู้รับผิดชอบเป็นคำสั่ง", "whatHelped": "ให้หน่วยงานใกล้เคียงช่วยลงทะเบียนแทน",
         "reportedOn": "2023-01-09"}""")
record ProgressRequest(
        MeasureState state,
        @Min(0) @Max(100) Integer percent,
        @Size(max = 10000) String done,
        @Size(max = 50) List<@Valid @NotNull Shown> deliverables,
        @Size(max = 10000) String obstacles,

        @Schema(description = "Codes of /api/v1/obstacle-codes; NONE alone says that there were none") @Size(max = 20)
        List<@NotBlank @Size(max = 50) String> obstacleCodes,

        @Size(max = 10000) String suggestions,

        @Schema(description = "How an obstacle was overcome") @Size(max = 10000)
        String whatHelped,

        @Size(max = 2000) String cancelReason,

        @Schema(description = "Why the measure fell back behind an earlier quarter's report") @Size(max = 2000)
        String behindReason,

        @Schema(description = "Today if left out") LocalDate reportedOn) {

    /** Something that shows the work was done. */
    @Schema(name = "DeliverableRequest")
    record Shown(
            @NotBlank @Size(max = 500) String title,

            @Schema(description = "Of http or https, without a user name", maxLength = WebLink.LONGEST)
            String link) {}

    /** @throws Problem 422 {@code deliverable-link-invalid} with each link that is no address of the web */
    Report report(LocalDate today) {
        return new Report(
                state,
                percent,
                done,
                readDeliverables(),
                new Obstacles(obstacles, obstacleCodes),
                suggestions,
                whatHelped,
                cancelReason,
                behindReason,
                reportedOn == null ? today : reportedOn);
    }

    private List<Deliverable> readDeliverables() {
        ProgressProblem type = ProgressProblem.DELIVERABLE_LINK_INVALID;
        List<Deliverable> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; deliverables != null && i < deliverables.size(); i++) {
            String title = deliverables.get(i).title().strip();
            String link = deliverables.get(i).link();
            switch (link == null ? null : WebLink.read(link)) {
                case null -> read.add(new Deliverable(title, null));
                case WebLink.Reading.Understood taken -> read.add(new Deliverable(title, taken.address()));
                case WebLink.Reading.Refused refused ->
                    faults.add(WebLinks.fault(type, "/deliverables/" + i + "/link", refused));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.of(type).with(faults);
        }
        return read;
    }
}
