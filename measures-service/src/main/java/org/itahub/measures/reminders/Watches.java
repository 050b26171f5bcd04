package org.itahub.measures.reminders;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.platform.sql.Sql;

/** Which quarters are to be looked at and when, in table {@code reminder_watch}: what is finished costs nothing more. */
@ApplicationScoped
class Watches {
    private final Sql sql;

    Watches(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A quarter that is watched. */
    record Watch(String agencyCode, int fiscalYear, int quarter) {}

    /** Watches the quarters of every plan that came into force since it was last asked. */
    void addNewPlans(Instant now) {
        sql.update("""
                INSERT INTO reminder_watch (agency_code, fiscal_year, quarter, next_look)
                SELECT plan.agency_code, plan.fiscal_year, quarter, ?
                FROM (SELECT DISTINCT agency_code, fiscal_year FROM measures_plan p
                      WHERE p.state = 'PUBLISHED' AND NOT EXISTS (
                          SELECT FROM reminder_watch w
                          WHERE w.agency_code = p.agency_code AND w.fiscal_year = p.fiscal_year)) plan,
                     generate_series(1, 4) AS quarter
                ON CONFLICT DO NOTHING""", at(now));
    }

    /** Quarters to be looked at now, kept from other replicas until this transaction ends. */
    List<Watch> claim(Instant now, int atMost) {
        return sql.query("""
                SELECT agency_code, fiscal_year, quarter FROM reminder_watch
                WHERE next_look <= ? ORDER BY next_look LIMIT ? FOR UPDATE SKIP LOCKED""", row -> new Watch(row.getString(1), row.getInt(2), row.getInt(3)), at(now), atMost);
    }

    /** Notes when each is to be looked at again; empty for never. */
    void lookAgain(Map<Watch, Optional<Instant>> nextLooks) {
        List<Watch> watches = List.copyOf(nextLooks.keySet());
        sql.update(
                """
                UPDATE reminder_watch w SET next_look = n.next_look::timestamptz
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                    AS n (agency_code, fiscal_year, quarter, next_look)
                WHERE w.agency_code = n.agency_code AND w.fiscal_year = n.fiscal_year::int
                  AND w.quarter = n.quarter::int""",
                column(watches, Watch::agencyCode),
                column(watches, Watch::fiscalYear),
                column(watches, Watch::quarter),
                column(watches, watch -> nextLooks.get(watch).orElse(null)));
    }

    /** A column of many watches, as an array parameter. */
    static Object[] column(List<Watch> watches, Function<Watch, Object> value) {
        return watches.stream()
                .map(value)
                .map(entry -> entry == null ? null : entry.toString())
                .toArray();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
