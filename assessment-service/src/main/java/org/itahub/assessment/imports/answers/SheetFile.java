package org.itahub.assessment.imports.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.itahub.assessment.imports.Columns;
import org.itahub.assessment.imports.ImportOrder;
import org.itahub.assessment.imports.ImportProblem;
import org.itahub.assessment.imports.RowFile;
import org.itahub.assessment.imports.Tally;
import org.itahub.platform.problem.JsonFaults;
import org.itahub.platform.problem.Problem;

/** Reads the sheets of a file, whatever its format; sound lines of NDJSON the fast way. */
final class SheetFile {
    private static final List<String> LINE = List.of("line");
    private static final int LINES_BETWEEN_SIGNS = 256;
    private static final int LONGEST_QUOTE = 20_000;

    private final ImportOrder order;
    private final Path file;
    private final SurveyTargets.OfYear surveys;
    private final AnswerColumns answerColumns;
    private final ObjectMapper mapper;
    private final Tally tally;
    private final LongConsumer progress;
    private Columns columns;

    /** @param progress is told now and then how many bytes were read; what it throws ends the reading */
    SheetFile(
            ImportOrder order,
            Path file,
            SurveyTargets.OfYear surveys,
            AnswerColumns answerColumns,
            ObjectMapper mapper,
            Tally tally,
            LongConsumer progress) {
        this.order = order;
        this.file = file;
        this.surveys = surveys;
        this.answerColumns = answerColumns;
        this.mapper = mapper;
        this.tally = tally;
        this.progress = progress;
    }

    /** @throws Problem 422 where the file as a whole cannot be read */
    void into(SheetCopy copy) {
        SheetIntake intake = new SheetIntake(surveys, tally, copy);
        switch (order.format()) {
            case NDJSON -> lines(intake);
            case JSON -> list(intake);
            case CSV, XLSX -> table(intake);
        }
        copy.end();
    }

    /** Columns that nothing is known of. */
    List<String> ignored() {
        return columns == null ? List.of() : columns.ignored();
    }

    private void lines(SheetIntake intake) {
        SheetLine fast = new SheetLine(surveys);
        SheetLines.each(
                file,
                (row, bytes, offset, length, read) -> {
                    tally.read();
                    line(intake, fast, row, bytes, offset, length);
                    if (row % LINES_BETWEEN_SIGNS == 0) {
                        progress.accept(read);
                    }
                },
                row -> {
                    tally.read();
                    intake.reject(
                            row,
                            Problem.of(ImportProblem.LINE_TOO_LONG, SheetLines.LONGEST),
                            null,
                            new SheetIntake.Original(LINE, List.of("")));
                });
    }

    private void line(SheetIntake intake, SheetLine fast, int row, byte[] bytes, int offset, int length) {
        SheetRecord sheet = null;
        try {
            if (fast.read(bytes, offset, length)) {
                intake.take(row, fast.sheet(), fast.survey(), fast.answers());
            } else {
                sheet = mapper.readValue(bytes, offset, length, SheetRecord.class);
                intake.takeCarefully(row, sheet);
            }
        } catch (JsonProcessingException e) {
            reject(intake, row, JsonFaults.explain(e), sheet, bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Problem problem) {
            SheetRecord known = sheet == null ? new SheetRecord(null, null, fast.sheet(), null) : sheet;
            reject(intake, row, problem, known, bytes, offset, length);
        }
    }

    private static void reject(
            SheetIntake intake, int row, Problem problem, SheetRecord sheet, byte[] bytes, int offset, int length) {
        String text = new String(bytes, offset, Math.min(length, LONGEST_QUOTE), StandardCharsets.UTF_8);
        intake.reject(row, problem, sheet, new SheetIntake.Original(LINE, List.of(text.strip())));
    }

    private void list(SheetIntake intake) {
        int row = 0;
        try (MappingIterator<SheetRecord> sheets =
                mapper.readerFor(SheetRecord.class).readValues(file.toFile())) {
            while (sheets.hasNextValue()) {
                SheetRecord sheet = sheets.nextValue();
                row++;
                tally.read();
                careful(intake, row, sheet, new SheetIntake.Original(LINE, List.of(mapper.writeValueAsString(sheet))));
                if (row % LINES_BETWEEN_SIGNS == 0) {
                    progress.accept(sheets.getParser().currentLocation().getByteOffset());
                }
            }
        } catch (JsonProcessingException e) {
            throw Problem.of(ImportProblem.IMPORT_FILE_UNREADABLE, "JSON", row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(SheetIntake intake) {
        columns = new Columns(answerColumns.ofYear());
        RowFile rows = new RowFile(order, file, columns, AnswerColumns.AGENCY);
        rows.each(row -> {
            tally.read();
            careful(
                    intake,
                    row.number(),
                    AnswerColumns.sheet(row),
                    new SheetIntake.Original(rows.header(), row.original()));
            if (row.number() % LINES_BETWEEN_SIGNS == 0) {
                progress.accept(0);
            }
        });
    }

    private static void careful(SheetIntake intake, int row, SheetRecord sheet, SheetIntake.Original original) {
        try {
            intake.takeCarefully(row, sheet);
        } catch (Problem problem) {
            intake.reject(row, problem, sheet, original);
        }
    }
}
