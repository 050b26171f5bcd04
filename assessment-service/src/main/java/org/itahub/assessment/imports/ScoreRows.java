package org.itahub.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.itahub.assessment.imports.RowFaults.Place;
import org.itahub.assessment.imports.domain.Cells;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.result.EnterManyResults;
import org.itahub.platform.problem.Problem;

/** Rows that are scores of agencies' years. */
@ApplicationScoped
class ScoreRows implements RowKind {
    private final EnterManyResults enter;
    private final ScoreColumns columns;

    ScoreRows(EnterManyResults enter, ScoreColumns columns) {
        this.enter = enter;
        this.columns = columns;
    }

    @Override
    public Set<ImportSubject> subjects() {
        return Set.of(ImportSubject.ITEM_SCORES, ImportSubject.INDICATOR_SCORES, ImportSubject.TOTALS);
    }

    @Override
    public Function<String, Optional<String>> columns(ImportSubject subject) {
        return columns.of(subject);
    }

    @Override
    public String keyColumn() {
        return ScoreColumns.AGENCY;
    }

    @Override
    public Batches begin(ImportOrder order, Columns names) {
        Set<String> seen = new HashSet<>();
        return (rows, tally, reject) -> {
            List<ImportRow> fitting = new ArrayList<>();
            List<EnterManyResults.Entry> entries = new ArrayList<>();
            for (ImportRow row : rows) {
                try {
                    entries.add(entry(row, order, seen));
                    fitting.add(row);
                } catch (Problem problem) {
                    reject(row, problem, names, reject);
                }
            }
            List<EnterManyResults.Outcome> outcomes = enter.enterAll(entries);
            for (int i = 0; i < outcomes.size(); i++) {
                count(fitting.get(i), outcomes.get(i), names, tally, reject);
            }
        };
    }

    /** @throws Problem where the row names no agency or year, one that the file has already, or cells that are no scores */
    private static EnterManyResults.Entry entry(ImportRow row, ImportOrder order, Set<String> seen) {
        String cell = row.cell(ScoreColumns.AGENCY);
        String agency = Cells.agencyCode(cell).orElseThrow(() -> Problem.of(ImportProblem.AGENCY_CODE_INVALID, cell));
        String yearCell = row.cell(ScoreColumns.YEAR);
        OptionalInt year = yearCell.isEmpty() ? order.year() : Cells.fiscalYear(yearCell);
        if (year.isEmpty()) {
            throw Problem.of(ImportProblem.FISCAL_YEAR_INVALID, yearCell)
                    .with(List.of(Faults.at("/" + ScoreColumns.YEAR, ImportProblem.FISCAL_YEAR_INVALID, yearCell)));
        }
        if (!seen.add(agency + " " + year.getAsInt())) {
            throw Problem.of(ImportProblem.ROW_TWICE, agency + " " + year.getAsInt());
        }
        ScoreRow scores = new ScoreRow(row, order.subject(), order.correction());
        return new EnterManyResults.Entry(agency, year.getAsInt(), scores::over);
    }

    private static void count(
            ImportRow row, EnterManyResults.Outcome outcome, Columns names, Tally tally, Rejecting reject) {
        switch (outcome) {
            case EnterManyResults.Outcome.Created created -> {
                tally.created();
                tally.found(created.findings());
            }
            case EnterManyResults.Outcome.Updated updated -> {
                tally.updated();
                tally.found(updated.findings());
            }
            case EnterManyResults.Outcome.Unchanged unchanged -> tally.unchanged();
            case EnterManyResults.Outcome.Refused refused -> reject(row, refused.problem(), names, reject);
        }
    }

    private static void reject(ImportRow row, Problem problem, Columns names, Rejecting reject) {
        reject.reject(
                row,
                RowFaults.of(
                        row.number(),
                        problem,
                        pointer -> place(row, pointer, names),
                        new Place(names.header(ScoreColumns.AGENCY), row.cell(ScoreColumns.AGENCY))));
    }

    /** Of {@code /items/I1} the column I1, of {@code /published/indicators/7} the column of what is stated of 7. */
    private static Optional<Place> place(ImportRow row, String pointer, Columns names) {
        String code = pointer.substring(pointer.lastIndexOf('/') + 1);
        String column = pointer.startsWith("/published/") ? ScoreColumns.PUBLISHED + code : code;
        return Optional.of(column)
                .filter(row::has)
                .or(() -> Optional.of(code).filter(row::has))
                .map(found -> new Place(names.header(found), row.cell(found)));
    }
}
