package org.itahub.measures.reminders;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** Keeps in the ledger what came of the reminders: when Kafka had them, and when what they asked for was done. */
@ApplicationScoped
public class FollowReminders {
    private final Sql sql;

    FollowReminders(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** An event leaves the outbox when Kafka has it; so what entered the ledger and waits no more was published by now. */
    @Transactional
    public void published(Instant now) {
        sql.update("""
                UPDATE reminder r SET published_at = ? WHERE r.skipped IS NULL AND r.published_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM outbox_event o WHERE o.id = r.id)""", Watches.at(now));
    }

    /**
     * Marks the reminders of each quarter in which nothing is outstanding any more: its last report came in, or a new
     * version of the plan removed the measure. What came in the last ten minutes is looked at again, for those whose
     * transaction took its time.
     */
    @Transactional
    public void actedOn(Instant now) {
        List<OffsetDateTime> seen = sql.query(
                "SELECT greatest(until, '2000-01-01') FROM reminder_reports_seen FOR UPDATE SKIP LOCKED",
                row -> row.getObject(1, OffsetDateTime.class));
        if (seen.isEmpty()) {
            return;
        }
        OffsetDateTime from = seen.getFirst().minusMinutes(10);
        sql.update("""
                UPDATE reminder r SET acted_on_at = done.at
                FROM (
                    SELECT q.agency_code, q.fiscal_year, q.quarter,
                        greatest(max(p.submitted_at), max(plan.published_at)) AS at
                    FROM (SELECT agency_code, fiscal_year, quarter FROM measure_progress WHERE submitted_at >= ?
                          UNION
                          SELECT agency_code, fiscal_year, quarter FROM measures_plan, generate_series(1, 4) AS quarter
                          WHERE state = 'PUBLISHED' AND published_at >= ?) q
                    JOIN LATERAL (SELECT id, published_at FROM measures_plan p
                                  WHERE p.agency_code = q.agency_code AND p.fiscal_year = q.fiscal_year
                                    AND p.state = 'PUBLISHED' ORDER BY p.plan_version DESC LIMIT 1) plan ON true
                    JOIN plan_measure m ON m.plan_id = plan.id
                    LEFT JOIN measure_progress p
                        ON p.agency_code = q.agency_code AND p.fiscal_year = q.fiscal_year AND p.quarter = q.quarter
                        AND p.measure_no = m.no AND p.review IN ('SUBMITTED', 'ACCEPTED')
                    GROUP BY q.agency_code, q.fiscal_year, q.quarter HAVING count(*) = count(p.measure_no)) done
                WHERE r.agency_code = done.agency_code AND r.fiscal_year = done.fiscal_year
                  AND r.quarter = done.quarter AND r.skipped IS NULL AND r.acted_on_at IS NULL
                  AND r.decided_at <= done.at""", from, from);
        sql.update("UPDATE reminder_reports_seen SET until = ?", Watches.at(now));
    }
}
