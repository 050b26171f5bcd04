package org.itahub.measures.deadlines;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.sql.Sql;

/** The reopenings of agencies' quarters, in table {@code quarter_reopening}. */
@ApplicationScoped
public class Reopenings {
    private final Sql sql;

    Reopenings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A reopening as it is stored. */
    public record Stored(long id, String agencyCode, Reopening reopening, Instant openedAt) {}

    public Stored insert(String agencyCode, Reopening reopening, Instant openedAt) {
        QuarterOf quarter = reopening.quarter();
        long id = sql.query(
                        """
                        INSERT INTO quarter_reopening
                            (agency_code, fiscal_year, quarter, measures, reason, until, opened_at)
                        VALUES (?, ?, ?, ?::integer[], ?, ?, ?) RETURNING id""",
                        row -> row.getLong("id"),
                        agencyCode,
                        quarter.year().value(),
                        quarter.quarter().number(),
                        reopening.measures().stream().map(String::valueOf).toArray(String[]::new),
                        reopening.reason(),
                        BangkokTime.of(reopening.until()),
                        BangkokTime.of(openedAt))
                .getFirst();
        return new Stored(id, agencyCode, reopening, openedAt);
    }

    /** Newest first, ended or not. */
    public List<Stored> list(String agencyCode, QuarterOf quarter, long beforeId, int atMost) {
        return sql.query(
                """
                SELECT * FROM quarter_reopening
                WHERE agency_code = ? AND fiscal_year = ? AND quarter = ? AND id < ? ORDER BY id DESC LIMIT ?""",
                row -> read(row, quarter),
                agencyCode,
                quarter.year().value(),
                quarter.quarter().number(),
                beforeId,
                atMost);
    }

    private static Stored read(ResultSet row, QuarterOf quarter) throws SQLException {
        List<Integer> measures =
                Arrays.asList((Integer[]) row.getArray("measures").getArray());
        return new Stored(
                row.getLong("id"),
                row.getString("agency_code"),
                new Reopening(
                        quarter,
                        measures,
                        row.getString("reason"),
                        row.getObject("until", OffsetDateTime.class).toInstant()),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
