package org.itahub.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.itahub.assessment.agency.AgencyUnit;
import org.itahub.assessment.agency.RegisterAgencies;
import org.itahub.assessment.agency.rest.AgencyRequest;
import org.itahub.assessment.imports.RowFaults.Place;
import org.itahub.assessment.imports.domain.Cells;
import org.itahub.assessment.problem.Faults;
import org.itahub.platform.problem.ConstraintFaults;
import org.itahub.platform.problem.Problem;

/** Rows that are agencies, held against the same constraints as the body of a single registration. */
@ApplicationScoped
class AgencyRows implements RowKind {
    private static final int UNIT_FIELDS = 3;

    private final RegisterAgencies register;
    private final Validator validator;

    AgencyRows(RegisterAgencies register, Validator validator) {
        this.register = register;
        this.validator = validator;
    }

    @Override
    public Set<ImportSubject> subjects() {
        return Set.of(ImportSubject.AGENCIES);
    }

    @Override
    public Function<String, Optional<String>> columns(ImportSubject subject) {
        return header -> AgencyColumn.named(header).map(AgencyColumn::field);
    }

    @Override
    public String keyColumn() {
        return AgencyColumn.CODE.field();
    }

    @Override
    public Batches begin(ImportOrder order, Columns columns) {
        Set<String> seen = new HashSet<>();
        return (rows, tally, reject) -> {
            List<ImportRow> fitting = new ArrayList<>();
            List<RegisterAgencies.Entry> entries = new ArrayList<>();
            for (ImportRow row : rows) {
                try {
                    entries.add(entry(row, seen));
                    fitting.add(row);
                } catch (Problem problem) {
                    reject(row, problem, columns, reject);
                }
            }
            List<RegisterAgencies.Outcome> outcomes = register.putAll(entries);
            for (int i = 0; i < outcomes.size(); i++) {
                count(fitting.get(i), outcomes.get(i), columns, tally, reject);
            }
        };
    }

    private static void count(
            ImportRow row, RegisterAgencies.Outcome outcome, Columns columns, Tally tally, Rejecting reject) {
        switch (outcome) {
            case RegisterAgencies.Outcome.Registered registered -> tally.created();
            case RegisterAgencies.Outcome.Changed changed -> tally.updated();
            case RegisterAgencies.Outcome.Unchanged unchanged -> tally.unchanged();
            case RegisterAgencies.Outcome.Refused refused -> reject(row, refused.problem(), columns, reject);
        }
    }

    private static void reject(ImportRow row, Problem problem, Columns columns, Rejecting reject) {
        String code = AgencyColumn.CODE.field();
        reject.reject(
                row,
                RowFaults.of(
                        row.number(),
                        problem,
                        pointer -> place(row, pointer, columns),
                        new Place(columns.header(code), row.cell(code))));
    }

    private static Optional<Place> place(ImportRow row, String pointer, Columns columns) {
        String field = pointer.substring(Math.min(1, pointer.length())).split("/")[0];
        return Arrays.stream(AgencyColumn.values())
                .filter(column -> column.field().equals(field))
                .findFirst()
                .map(column -> new Place(columns.header(field), row.cell(field)));
    }

    /** @throws Problem where the row is no agency, or one that the file has already */
    private RegisterAgencies.Entry entry(ImportRow row, Set<String> seen) {
        String cell = row.cell(AgencyColumn.CODE.field());
        String code = Cells.agencyCode(cell).orElseThrow(() -> Problem.of(ImportProblem.AGENCY_CODE_INVALID, cell));
        if (!seen.add(code)) {
            throw Problem.of(ImportProblem.ROW_TWICE, code);
        }
        String type = row.cell(AgencyColumn.TYPE.field());
        AgencyRequest request = new AgencyRequest(
                row.cell(AgencyColumn.NAME_TH.field()),
                row.cell(AgencyColumn.NAME_EN.field()),
                AgencyColumn.type(type).orElse(null),
                row.cell(AgencyColumn.PROVINCE.field()),
                row.cell(AgencyColumn.DISTRICT.field()),
                units(row.cell(AgencyColumn.UNITS.field())));
        Set<ConstraintViolation<AgencyRequest>> violations = validator.validate(request);
        if (!type.isEmpty() && request.type() == null) {
            throw Problem.of(ImportProblem.AGENCY_TYPE_UNKNOWN, type)
                    .with(List.of(Faults.at("/type", ImportProblem.AGENCY_TYPE_UNKNOWN, type)));
        }
        if (!violations.isEmpty()) {
            throw ConstraintFaults.explain(new ConstraintViolationException(violations));
        }
        return new RegisterAgencies.Entry(request.toAgency(code), !row.has(AgencyColumn.UNITS.field()));
    }

    private static List<AgencyUnit> units(String cell) {
        return Arrays.stream(cell.split("[;\n]"))
                .filter(unit -> !unit.isBlank())
                .map(AgencyRows::unit)
                .toList();
    }

    private static AgencyUnit unit(String text) {
        String[] fields = text.split("\\|", -1);
        if (fields.length != UNIT_FIELDS) {
            throw Problem.of(ImportProblem.UNITS_UNREADABLE)
                    .with(List.of(Faults.at("/units", ImportProblem.UNITS_UNREADABLE)));
        }
        return new AgencyUnit(fields[0].strip(), fields[1].strip(), fields[2].strip());
    }
}
