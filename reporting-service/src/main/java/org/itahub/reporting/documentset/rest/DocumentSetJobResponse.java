package org.itahub.reporting.documentset.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.JobState;
import org.itahub.platform.jobs.KeptProblem;
import org.itahub.reporting.documentset.DocumentSet;
import org.itahub.reporting.documentset.DocumentSets;
import org.itahub.reporting.documentset.SetEntry;

/**
 * A set as it stands.
 *
 * @param fiscalYear of the results; plans and reports are of the next
 * @param progress per cent of the work
 * @param failures the first 200 documents that could not be made; all are listed in the set
 * @param content where the set can be downloaded, once it is packed and until it is removed
 * @param problem why no set came of it; of a job that failed
 */
@Schema(name = "DocumentSetJob", examples = """
                {"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "province": "พิษณุโลก", "fiscalYear": 2565, \
                "format": "pdf", "numerals": "thai", "state": "DONE", "progress": 100, \
                "documents": {"of": 2, "done": 1, "failed": 1}, "failures": [{"agencyCode": "2650101", \
                "agencyNameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", "document": "measures-plan", "fiscalYear": 2566, \
                "code": "plan-not-published", \
                "detailTh": "หน่วยงานรหัส 2650101 ยังไม่มีแผนมาตรการปีงบประมาณ 2566 ที่เผยแพร่", \
                "detailEn": "Agency 2650101 has no published measures plan of fiscal year 2566"}], \
                "content": "/api/v1/document-set-jobs/1b4e28ba-2fa1-41d2-883f-0016d3cca427/content", "bytes": 73112, \
                "startedBy": "phitsanulok-province", "createdAt": "2023-01-10T09:00:00+07:00", \
                "startedAt": "2023-01-10T09:00:00+07:00", "finishedAt": "2023-01-10T09:00:01+07:00"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentSetJobResponse(
        UUID id,
        String province,
        int fiscalYear,
        String format,
        String numerals,
        JobState state,
        int progress,
        Documents documents,
        List<Failure> failures,
        String content,
        Long bytes,
        String startedBy,
        OffsetDateTime createdAt,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        KeptProblem problem) {

    @Schema(name = "DocumentSetCounts")
    record Documents(
            @Schema(description = "How many the set shall hold")
            int of,

            int done,

            @Schema(description = "Those that could not be made")
            int failed) {

        static Documents of(DocumentSet.Counts counts) {
            return new Documents(counts.of(), counts.done(), counts.failed());
        }
    }

    @Schema(name = "DocumentSetFailure")
    record Failure(
            String agencyCode,
            String agencyNameTh,
            String document,
            int fiscalYear,
            String code,
            String detailTh,
            String detailEn) {}

    static String path(UUID id) {
        return "/api/v1/document-set-jobs/" + id;
    }

    static DocumentSetJobResponse of(DocumentSets.Followed it) {
        Job job = it.job();
        DocumentSet.Order order = it.set().order();
        return new DocumentSetJobResponse(
                job.id(),
                order.province(),
                order.year().value(),
                order.format().suffix(),
                order.numerals().value(),
                job.state(),
                job.state().over() ? job.progress() : it.set().counts().percent(),
                Documents.of(it.set().counts()),
                it.failures().stream().map(DocumentSetJobResponse::failure).toList(),
                it.set().file().map(file -> path(job.id()) + "/content").orElse(null),
                it.set().file().map(StoredFile::bytes).orElse(null),
                job.startedBy(),
                job.createdAt(),
                job.startedAt().orElse(null),
                job.finishedAt().orElse(null),
                job.problem().orElse(null));
    }

    private static Failure failure(SetEntry entry) {
        var failed = (SetEntry.Failed) entry.state();
        return new Failure(
                entry.agencyCode(),
                entry.agencyNameTh(),
                entry.document().kind().value(),
                entry.year().value(),
                failed.code(),
                failed.detailTh(),
                failed.detailEn());
    }
}
