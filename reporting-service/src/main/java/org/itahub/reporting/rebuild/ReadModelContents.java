package org.itahub.reporting.rebuild;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.sql.SqlFailure;

/** The read model as a whole. */
@ApplicationScoped
class ReadModelContents {
    private static final List<String> TABLES = List.of(
            "agency_copy", "published_result", "plan_state", "published_plan", "plan_version", "progress_report");

    /** Rows by their own hash, so that neither their order nor their size matters. */
    private static final String HASH =
            "SELECT encode(sha256(convert_to(coalesce(string_agg(row_hash, ',' ORDER BY row_hash COLLATE \"C\"), ''),"
                    + " 'UTF8')), 'hex') FROM (%s) AS rows";

    private final Sql sql;

    ReadModelContents(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** SHA-256 of all rows, in hex: equal exactly when the content is. */
    String hash() {
        String rows = String.join(
                " UNION ALL ",
                TABLES.stream()
                        .map(table -> "SELECT md5('" + table + "' || t::text) AS row_hash FROM " + table + " t")
                        .toList());
        return sql.query(HASH.formatted(rows), row -> row.getString(1)).getFirst();
    }

    /** The parts of the read model that hold anything. */
    Set<String> filledTables() {
        return TABLES.stream()
                .filter(table -> sql.query("SELECT EXISTS (SELECT 1 FROM " + table + ")", row -> row.getBoolean(1))
                        .getFirst())
                .collect(Collectors.toSet());
    }

    /** Forgets everything, the memory of seen events included. */
    void clear() {
        TABLES.forEach(table -> sql.update("DELETE FROM " + table));
        sql.update("DELETE FROM inbox_event");
    }

    /**
     * Tries an effect; where it fails, what it did is undone and the transaction goes on.
     *
     * @throws RejectedEvent where the event cannot be processed, be it that its data do not fit the tables
     */
    void attempt(Runnable effect) {
        sql.update("SAVEPOINT attempt");
        try {
            effect.run();
        } catch (SqlFailure e) {
            sql.update("ROLLBACK TO SAVEPOINT attempt");
            throw unfit(e) ? new RejectedEvent(e.getMessage(), e) : e;
        } catch (RuntimeException e) {
            sql.update("ROLLBACK TO SAVEPOINT attempt");
            throw e;
        } finally {
            sql.update("RELEASE SAVEPOINT attempt");
        }
    }

    /** SQL states: 22 data exception, 23 constraint violation. */
    private static boolean unfit(SqlFailure failure) {
        return failure.getCause() instanceof SQLException e
                && e.getSQLState() != null
                && e.getSQLState().matches("2[23].*");
    }
}
