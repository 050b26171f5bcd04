package org.itahub.measures.reminders;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.sql.Sql;

/** The job at a moment that a test names, and many agencies at once. */
final class Reminding {
    private Reminding() {}

    /** Runs the job as if it were that moment of Thailand, such as {@code 2023-01-09T08:00}. */
    static void runAt(String local) {
        Arc.container().instance(ReminderJob.class).get().upTo(at(local));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BangkokTime.ZONE).toInstant();
    }

    static RaiseReminders raiser() {
        return Arc.container().instance(RaiseReminders.class).get();
    }

    static WatchPlans watcher() {
        return Arc.container().instance(WatchPlans.class).get();
    }

    static Sql sql() {
        return new Sql(Arc.container().instance(AgroalDataSource.class).get());
    }

    static long count(String query, Object... parameters) {
        return sql().query(query, row -> row.getLong(1), parameters).getFirst();
    }

    /** As many more agencies with the same published plan, in a province of their own. */
    static void copies(String code, String prefix, int many, String province) {
        sql().update("""
                INSERT INTO agency_copy SELECT c.* FROM agency_copy a, generate_series(1, ?) n,
                    LATERAL jsonb_populate_record(a, jsonb_build_object('code', ? || lpad(n::text, 5, '0'), 'province', ?)) c
                WHERE a.code = ?""", many, prefix, province, code);
        sql().update("""
                INSERT INTO measures_plan OVERRIDING SYSTEM VALUE
                SELECT c.* FROM measures_plan p, agency_copy a, LATERAL jsonb_populate_record(p, jsonb_build_object(
                    'id', nextval(pg_get_serial_sequence('measures_plan', 'id')), 'agency_code', a.code)) c
                WHERE p.agency_code = ? AND a.province = ?""", code, province);
        sql().update("""
                INSERT INTO plan_measure OVERRIDING SYSTEM VALUE
                SELECT c.* FROM measures_plan p JOIN plan_measure m ON m.plan_id = p.id, measures_plan t
                    JOIN agency_copy a ON a.code = t.agency_code,
                    LATERAL jsonb_populate_record(m, jsonb_build_object(
                        'id', nextval(pg_get_serial_sequence('plan_measure', 'id')), 'plan_id', t.id)) c
                WHERE p.agency_code = ? AND a.province = ?""", code, province);
    }

    /** Rung, recipient and outcome of an agency's first quarter, in the order of the ledger. */
    static List<String> ledger(String code) {
        return sql().query("""
                SELECT rung || ' ' || recipient || ' ' || coalesce(skipped, 'sent') FROM reminder
                WHERE agency_code = ? AND fiscal_year = 2566 AND quarter = 1 ORDER BY position""", row -> row.getString(1), code);
    }
}
