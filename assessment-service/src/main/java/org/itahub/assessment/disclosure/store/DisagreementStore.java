package org.itahub.assessment.disclosure.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Finds items on which two assessors differ. */
@ApplicationScoped
public class DisagreementStore {

    private final Sql sql;

    DisagreementStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** An item that waits for a third. */
    public record Row(
            long id,
            String agencyCode,
            String agencyNameTh,
            String agencyNameEn,
            int fiscalYear,
            int frameworkVersion,
            String item,
            Instant since) {}

    public List<Row> find(Reach reach, Optional<Integer> fiscalYear, long after, int atMost) {
        return sql.query(
                """
                SELECT d.id, d.agency_code, a.name_th, a.name_en, d.fiscal_year, d.framework_version, d.item, d.disagreed_at
                FROM disclosure d JOIN agency a ON a.code = d.agency_code
                WHERE d.disagreed_at IS NOT NULL AND d.id > ?
                  AND (? OR a.code = ANY (?) OR a.province = ANY (?))
                  AND (?::int IS NULL OR d.fiscal_year = ?)
                ORDER BY d.id LIMIT ?""",
                row -> new Row(
                        row.getLong("id"),
                        row.getString("agency_code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getInt("fiscal_year"),
                        row.getInt("framework_version"),
                        row.getString("item"),
                        row.getObject("disagreed_at", OffsetDateTime.class).toInstant()),
                after,
                reach.everywhere(),
                reach.agencies().toArray(String[]::new),
                reach.provinces().toArray(String[]::new),
                fiscalYear.orElse(null),
                fiscalYear.orElse(null),
                atMost);
    }
}
