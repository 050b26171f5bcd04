package org.itahub.measures.deadlines;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.measures.deadlines.domain.Extension;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.sql.Sql;

/** The extensions that agencies were given, in table {@code deadline_extension}; the latest of a quarter counts. */
@ApplicationScoped
public class Extensions {
    private final Sql sql;

    Extensions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** An extension as it is stored. */
    public record Stored(long id, String agencyCode, Extension extension, Instant grantedAt) {}

    Stored insert(String agencyCode, Extension extension, Instant grantedAt) {
        QuarterOf quarter = extension.quarter();
        long id = sql.query(
                        """
                        INSERT INTO deadline_extension (agency_code, fiscal_year, quarter, until, reason, granted_at)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id""",
                        row -> row.getLong("id"),
                        agencyCode,
                        quarter.year().value(),
                        quarter.quarter().number(),
                        extension.until(),
                        extension.reason(),
                        BangkokTime.of(grantedAt))
                .getFirst();
        return new Stored(id, agencyCode, extension, grantedAt);
    }

    /** Newest first. */
    public List<Stored> list(String agencyCode, long beforeId, int atMost) {
        return sql.query(
                "SELECT * FROM deadline_extension WHERE agency_code = ? AND id < ? ORDER BY id DESC LIMIT ?",
                Extensions::read,
                agencyCode,
                beforeId,
                atMost);
    }

    private static Stored read(ResultSet row) throws SQLException {
        QuarterOf quarter =
                new QuarterOf(new FiscalYear(row.getInt("fiscal_year")), Quarter.values()[row.getInt("quarter") - 1]);
        return new Stored(
                row.getLong("id"),
                row.getString("agency_code"),
                new Extension(quarter, row.getObject("until", LocalDate.class), row.getString("reason")),
                row.getObject("granted_at", OffsetDateTime.class).toInstant());
    }
}
