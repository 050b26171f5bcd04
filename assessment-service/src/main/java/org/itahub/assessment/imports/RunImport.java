package org.itahub.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import org.itahub.assessment.imports.answers.ImportAnswers;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.JobHandler;
import org.itahub.platform.jobs.JobRun;
import org.itahub.platform.problem.Problem;

/** The work of import jobs. */
@ApplicationScoped
class RunImport implements JobHandler {
    private final ImportRows rows;
    private final ImportAnswers answers;
    private final ImportSpool spool;
    private final ImportJobs jobs;

    RunImport(ImportRows rows, ImportAnswers answers, ImportSpool spool, ImportJobs jobs) {
        this.rows = rows;
        this.answers = answers;
        this.spool = spool;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return ImportJobs.KIND;
    }

    @Override
    public void work(JobRun run) {
        ImportOrder order = run.parameters(ImportOrder.class);
        Path file = spool.path(order.file());
        if (!Files.exists(file)) {
            throw Problem.of(ImportProblem.IMPORT_FILE_GONE);
        }
        switch (order.subject()) {
            case AGENCIES, ITEM_SCORES, INDICATOR_SCORES, TOTALS -> rows.take(run, order, file);
            case SURVEY_ANSWERS -> answers.take(run, order, file);
        }
    }

    @Override
    public void over(Job job) {
        spool.remove(jobs.order(job).file());
    }
}
