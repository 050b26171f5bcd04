package org.itahub.reporting.plan;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.readmodel.ReadModelJson;

/** How far each agency's plan is, and the plan last published. */
@ApplicationScoped
public class Plans {
    private final Sql sql;

    Plans(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * Keeps the state unless a newer one is kept already. A published plan stays published: whatever is drafted,
     * submitted or returned after it is a later version on its way, and the one before stays in force.
     */
    void keepState(String agencyCode, int fiscalYear, String state, long sequence) {
        sql.update("""
                INSERT INTO plan_state AS kept (agency_code, fiscal_year, state, sequence) VALUES (?, ?, ?, ?)
                ON CONFLICT (agency_code, fiscal_year) DO UPDATE
                SET state = excluded.state, sequence = excluded.sequence
                WHERE excluded.sequence > kept.sequence
                  AND (kept.state <> 'PUBLISHED' OR excluded.state = 'PUBLISHED')""", agencyCode, fiscalYear, state, sequence);
    }

    /** Keeps the published plan unless a newer one is kept already; a later draft leaves it in force. */
    void keepPublished(String agencyCode, int fiscalYear, String plan, String dueDates, long sequence) {
        sql.update("""
                INSERT INTO published_plan AS kept (agency_code, fiscal_year, plan, due_dates, sequence)
                VALUES (?, ?, ?::jsonb, ?::jsonb, ?)
                ON CONFLICT (agency_code, fiscal_year) DO UPDATE
                SET plan = excluded.plan, due_dates = excluded.due_dates, sequence = excluded.sequence
                WHERE excluded.sequence > kept.sequence""", agencyCode, fiscalYear, plan, dueDates, sequence);
    }

    /** Keeps a published version beside the others. */
    void keepVersion(String agencyCode, int fiscalYear, int version, String plan, String dueDates, long sequence) {
        sql.update("""
                INSERT INTO plan_version AS kept (agency_code, fiscal_year, version, plan, due_dates, sequence)
                VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?)
                ON CONFLICT (agency_code, fiscal_year, version) DO UPDATE
                SET plan = excluded.plan, due_dates = excluded.due_dates, sequence = excluded.sequence
                WHERE excluded.sequence > kept.sequence""", agencyCode, fiscalYear, version, plan, dueDates, sequence);
    }

    /** Every published version of the year's plan, the first first; empty where none is published. */
    public List<PlanVersion> versions(String agencyCode, int fiscalYear) {
        return sql.query(
                """
                SELECT plan, plan ->> 'reason' AS reason, due_dates FROM plan_version
                WHERE agency_code = ? AND fiscal_year = ? ORDER BY version""",
                row -> new PlanVersion(
                        ReadModelJson.read(row.getString("plan"), Plan.class),
                        row.getString("reason"),
                        List.of(ReadModelJson.read(row.getString("due_dates"), QuarterDue[].class))),
                agencyCode,
                fiscalYear);
    }

    /** The plan in force in that fiscal year. */
    public Optional<Plan> published(String agencyCode, int fiscalYear) {
        return sql
                .query(
                        "SELECT plan FROM published_plan WHERE agency_code = ? AND fiscal_year = ?",
                        row -> ReadModelJson.read(row.getString("plan"), Plan.class),
                        agencyCode,
                        fiscalYear)
                .stream()
                .findFirst();
    }
}
