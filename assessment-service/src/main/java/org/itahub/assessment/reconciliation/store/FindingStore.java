package org.itahub.assessment.reconciliation.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.assessment.reconciliation.FigureFinding;
import org.itahub.assessment.reconciliation.domain.Cause;
import org.itahub.assessment.reconciliation.domain.Finding;
import org.itahub.platform.sql.Sql;

/** Keeps the findings of revisions. */
@ApplicationScoped
public class FindingStore {

    private final Sql sql;

    FindingStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** All findings of a revision as it is now. */
    public record Reconciled(
            long assessmentId, String agencyCode, int fiscalYear, int revision, List<Finding> findings) {
        public Reconciled {
            findings = List.copyOf(findings);
        }
    }

    private record Row(Reconciled of, FigureFinding finding) {}

    /** Takes these in place of what was kept of the same revisions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(List<Reconciled> reconciled) {
        sql.update(
                """
                DELETE FROM reconciliation_finding f
                USING unnest(?::text[], ?::bigint[], ?::bigint[]) AS r (agency_code, fiscal_year, revision)
                WHERE (f.agency_code, f.fiscal_year, f.revision) = (r.agency_code, r.fiscal_year, r.revision)""",
                reconciled.stream().map(Reconciled::agencyCode).toArray(String[]::new),
                reconciled.stream().map(it -> (long) it.fiscalYear()).toArray(Long[]::new),
                reconciled.stream().map(it -> (long) it.revision()).toArray(Long[]::new));
        List<Row> rows = new ArrayList<>();
        reconciled.forEach(of -> of.findings().forEach(it -> rows.add(new Row(of, FigureFinding.of(it)))));
        if (!rows.isEmpty()) {
            insert(rows);
        }
    }

    private void insert(List<Row> rows) {
        sql.update(
                """
                INSERT INTO reconciliation_finding (assessment_id, agency_code, fiscal_year, revision, figure, code,
                    published, expected, possible_from, possible_to, cause)
                SELECT * FROM unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[])""",
                numbers(rows, row -> row.of.assessmentId()),
                texts(rows, row -> row.of.agencyCode()),
                numbers(rows, row -> (long) row.of.fiscalYear()),
                numbers(rows, row -> (long) row.of.revision()),
                texts(rows, row -> row.finding.figure()),
                texts(rows, row -> row.finding.code()),
                texts(rows, row -> row.finding.published()),
                texts(rows, row -> row.finding.expected()),
                texts(rows, row -> row.finding.possibleFrom().orElse(null)),
                texts(rows, row -> row.finding.possibleTo().orElse(null)),
                texts(rows, row -> row.finding.cause().map(Enum::name).orElse(null)));
    }

    /** A kept finding as a row of {@code reconciliation_finding} has it. */
    static FigureFinding finding(ResultSet row) throws SQLException {
        return new FigureFinding(
                row.getString("figure"),
                row.getString("code"),
                row.getString("published"),
                row.getString("expected"),
                Optional.ofNullable(row.getString("possible_from")),
                Optional.ofNullable(row.getString("possible_to")),
                Optional.ofNullable(row.getString("cause")).map(Cause::valueOf));
    }

    private static Long[] numbers(List<Row> rows, Function<Row, Long> value) {
        return rows.stream().map(value).toArray(Long[]::new);
    }

    private static String[] texts(List<Row> rows, Function<Row, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
