package org.itahub.reporting.progress;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.readmodel.ReadModelJson;

/** The newest report on each measure and quarter. */
@ApplicationScoped
public class ProgressReports {
    private final Sql sql;

    ProgressReports(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Keeps the report unless a newer state of it is kept already. */
    void keep(Progress report, String json, long sequence) {
        sql.update(
                """
                INSERT INTO progress_report AS kept
                    (agency_code, fiscal_year, measure_no, quarter, review, state, late, due_date, report, sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                ON CONFLICT (agency_code, fiscal_year, measure_no, quarter) DO UPDATE
                SET review = excluded.review, state = excluded.state, late = excluded.late,
                    due_date = excluded.due_date, report = excluded.report, sequence = excluded.sequence
                WHERE excluded.sequence > kept.sequence""",
                report.agencyCode(),
                report.fiscalYear(),
                report.measureNo(),
                report.quarter(),
                report.review().name(),
                report.state().name(),
                report.late(),
                report.dueDate(),
                json,
                sequence);
    }

    /** All reports of a plan's year, by quarter and measure. */
    public List<Progress> of(String agencyCode, int fiscalYear) {
        return sql.query(
                """
                SELECT report FROM progress_report WHERE agency_code = ? AND fiscal_year = ?
                ORDER BY quarter, measure_no""", row -> ReadModelJson.read(row.getString("report"), Progress.class), agencyCode, fiscalYear);
    }
}
