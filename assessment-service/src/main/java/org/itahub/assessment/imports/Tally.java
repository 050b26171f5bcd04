package org.itahub.assessment.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.platform.imports.ImportConflict;
import org.itahub.platform.imports.ImportCounts;
import org.itahub.platform.imports.ImportResult;
import org.itahub.platform.tables.TableFiles;

/** Counts what becomes of the rows, and writes the rejected ones to a file with the reasons beside each. */
public final class Tally implements AutoCloseable {
    private static final int MOST_LISTED = 200;
    private static final List<String> REASONS = List.of("ไม่รับเพราะ", "rejectedBecause", "rejectedCodes");

    private final Path file;
    private final Path unfinished;
    private final List<ImportConflict> conflicts = new ArrayList<>();
    private CsvWriter writer;
    private int read;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;
    private int findings;
    private int leftOut;

    /** @param file where the rejected rows go; it is there once all are told, if there are any */
    public Tally(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    public void read() {
        read++;
    }

    public void created() {
        created++;
    }

    /** How many rows were counted as created so far. */
    public int taken() {
        return created;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    /** So many of the rows counted as created are there already. */
    public void createdWereThere(int rows) {
        created -= rows;
        unchanged += rows;
    }

    void found(int more) {
        findings += more;
    }

    /** A row counted as there already is rejected after all. */
    public void rejectUnchanged(List<String> header, List<String> original, List<ImportConflict> reasons) {
        unchanged--;
        reject(header, original, reasons);
    }

    /**
     * @param header names of the row's cells
     * @param reasons at least one
     */
    public void reject(List<String> header, List<String> original, List<ImportConflict> reasons) {
        rejected++;
        for (ImportConflict conflict : reasons) {
            if (conflicts.size() < MOST_LISTED) {
                conflicts.add(conflict);
            } else {
                leftOut++;
            }
        }
        try {
            if (writer == null) {
                writer = writer();
                writer.writeRecord(
                        Stream.concat(header.stream(), REASONS.stream()).toList());
            }
            writer.writeRecord(cells(header, original, reasons));
        } catch (IOException e) {
            throw new UncheckedIOException("Rejected rows cannot be written", e);
        }
    }

    /** What is told in the end. */
    public ImportOutcome outcome(ImportOrder order, List<String> ignored) {
        close();
        publish();
        ImportCounts counts = new ImportCounts(read, created, updated, unchanged, rejected);
        return new ImportOutcome(
                new ImportResult(
                        order.dryRun(),
                        order.mode(),
                        ImportResult.takes(order.dryRun(), order.mode(), counts),
                        counts,
                        conflicts,
                        leftOut,
                        ignored),
                findings,
                rejected > 0);
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Rejected rows cannot be written", e);
        }
    }

    private void publish() {
        try {
            if (rejected > 0) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Rejected rows cannot be kept", e);
        }
    }

    private CsvWriter writer() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Writer text = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        text.write('\ufeff');
        return CsvWriter.builder().build(text);
    }

    private static List<String> cells(List<String> header, List<String> original, List<ImportConflict> reasons) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            cells.add(i < original.size() ? TableFiles.csvCell(original.get(i)) : "");
        }
        cells.add(joined(reasons, it -> told(it.column(), it.messageTh())));
        cells.add(joined(reasons, it -> told(it.column(), it.messageEn())));
        cells.add(joined(reasons, ImportConflict::code));
        return cells;
    }

    private static String told(String column, String message) {
        return column.isEmpty() ? message : column + ": " + message;
    }

    private static String joined(List<ImportConflict> reasons, Function<ImportConflict, String> text) {
        return reasons.stream().map(text).map(TableFiles::csvCell).collect(Collectors.joining("; "));
    }
}
