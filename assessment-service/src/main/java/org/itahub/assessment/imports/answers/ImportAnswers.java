package org.itahub.assessment.imports.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.itahub.assessment.imports.ImportOrder;
import org.itahub.assessment.imports.ImportOutcome;
import org.itahub.assessment.imports.ImportProblem;
import org.itahub.assessment.imports.ImportSpool;
import org.itahub.assessment.imports.ImportTransaction;
import org.itahub.assessment.imports.Tally;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.imports.ImportConflict;
import org.itahub.platform.jobs.JobRun;
import org.itahub.platform.problem.Problem;

/**
 * Imports answer sheets in one transaction: directly into their table as long as none of them is there, else by way of a
 * table aside. A sheet has no audit record of its own, since that would hold a time; the file has one.
 */
@ApplicationScoped
public class ImportAnswers {
    private static final int MOST_ATTEMPTS = 4;
    private static final int READ = 90;

    private final SurveyTargets surveys;
    private final AnswerColumns columns;
    private final SheetStore store;
    private final ImportTransaction transaction;
    private final ImportSpool spool;
    private final ObjectMapper mapper;
    private final AuditTrail audit;

    ImportAnswers(
            SurveyTargets surveys,
            AnswerColumns columns,
            SheetStore store,
            ImportTransaction transaction,
            ImportSpool spool,
            ObjectMapper mapper,
            AuditTrail audit) {
        this.surveys = surveys;
        this.columns = columns;
        this.store = store;
        this.transaction = transaction;
        this.spool = spool;
        this.mapper = mapper;
        this.audit = audit;
    }

    /** @throws Problem 422 where the file as a whole cannot be read */
    public void take(JobRun run, ImportOrder order, Path file) {
        SurveyTargets.OfYear ofYear = surveys.of(order.fiscalYear());
        for (int attempt = 1; ; attempt++) {
            boolean directly = attempt == 1;
            try {
                transaction.of(run, () -> attempt(run, order, file, ofYear, directly));
                return;
            } catch (SheetStore.SomeAreThere e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private ImportOutcome attempt(
            JobRun run, ImportOrder order, Path file, SurveyTargets.OfYear ofYear, boolean directly) {
        try (Tally tally = new Tally(spool.rejectedRows(run.id()))) {
            SheetFile sheets = new SheetFile(
                    order,
                    file,
                    ofYear,
                    columns,
                    mapper,
                    tally,
                    bytes -> run.progress((int) Math.min(READ, READ * bytes / order.bytes())));
            SheetPipe pipe = new SheetPipe();
            Thread reader = Thread.ofPlatform()
                    .name("import " + run.id())
                    .daemon()
                    .start(() -> read(sheets, new SheetCopy(pipe::put, !directly), pipe));
            try {
                if (directly) {
                    store.copyDirectly(pipe);
                } else {
                    store.copyAside(pipe);
                }
            } finally {
                pipe.close();
                join(reader);
            }
            if (!directly) {
                takeFromAside(tally);
            }
            ImportOutcome outcome = tally.outcome(order, sheets.ignored());
            audit.record(AuditEntry.of(
                    "survey-answers.import",
                    "/api/v1/import-jobs/" + run.id(),
                    null,
                    null,
                    null,
                    outcome.result().counts()));
            return outcome;
        }
    }

    private static void read(SheetFile sheets, SheetCopy copy, SheetPipe pipe) {
        try {
            sheets.into(copy);
            pipe.end();
        } catch (RuntimeException e) {
            pipe.fail(e);
        } catch (Error e) {
            pipe.fail(new IllegalStateException("Sheets cannot be read to the end", e));
        }
    }

    private void takeFromAside(Tally tally) {
        List<SheetStore.Differing> differing = store.differing();
        tally.createdWereThere(tally.taken() - store.takeNew());
        for (SheetStore.Differing sheet : differing) {
            Problem problem = Problem.of(ImportProblem.SHEET_DIFFERS, sheet.reference());
            tally.rejectUnchanged(
                    List.of("line"),
                    List.of(sheet.reference()),
                    List.of(new ImportConflict(
                            sheet.row(),
                            "sheet",
                            problem.type().code(),
                            sheet.reference(),
                            problem.detail(Locale.of("th")),
                            problem.detail(Locale.ENGLISH))));
        }
    }

    private static void join(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Sheets were not read to the end", e);
        }
    }
}
