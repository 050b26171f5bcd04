package org.itahub.assessment.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.imports.ImportFormat;
import org.itahub.assessment.imports.ImportJobs;
import org.itahub.assessment.imports.ImportOutcome;
import org.itahub.assessment.imports.ImportSubject;
import org.itahub.platform.imports.ImportMode;
import org.itahub.platform.imports.ImportResult;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.JobState;
import org.itahub.platform.jobs.KeptProblem;

/**
 * An import as it stands.
 *
 * @param progress per cent of the work, an estimate
 * @param result what became of the rows; once the job is done
 * @param findings how many published figures of the rows taken cannot be right; once the job is done
 * @param rejectedRows where the rejected rows can be downloaded as CSV, if there are any
 * @param problem why the file as a whole was refused; of a job that failed
 */
@Schema(name = "ImportJob", examples = """
                {"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "subject": "TOTALS", "format": "CSV", "state": "DONE", \
                "progress": 100, "startedBy": "officer", "createdAt": "2023-08-01T09:00:00+07:00", \
                "result": {"dryRun": false, "mode": "ATOMIC", "applied": true, \
                "counts": {"read": 2, "created": 2, "updated": 0, "unchanged": 0, "rejected": 0}, \
                "conflicts": [], "conflictsLeftOut": 0, "ignoredColumns": []}, "findings": 0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJobResponse(
        UUID id,
        ImportSubject subject,
        ImportFormat format,
        Integer fiscalYear,
        boolean dryRun,
        ImportMode mode,
        JobState state,
        int progress,
        String startedBy,
        OffsetDateTime createdAt,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        ImportResult result,
        Integer findings,
        String rejectedRows,
        KeptProblem problem) {

    static String path(UUID id) {
        return "/api/v1/import-jobs/" + id;
    }

    static ImportJobResponse of(ImportJobs.ImportJob it) {
        Job job = it.job();
        Optional<ImportOutcome> outcome = it.outcome();
        return new ImportJobResponse(
                job.id(),
                it.order().subject(),
                it.order().format(),
                it.order().fiscalYear(),
                it.order().dryRun(),
                it.order().mode(),
                job.state(),
                job.progress(),
                job.startedBy(),
                job.createdAt(),
                job.startedAt().orElse(null),
                job.finishedAt().orElse(null),
                outcome.map(ImportOutcome::result).orElse(null),
                outcome.map(ImportOutcome::findings).orElse(null),
                outcome.filter(ImportOutcome::rejectedRows)
                        .map(rows -> path(job.id()) + "/rejected-rows")
                        .orElse(null),
                job.problem().orElse(null));
    }
}
