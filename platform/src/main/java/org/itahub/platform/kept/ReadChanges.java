package org.itahub.platform.kept;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** What the database notes in table {@code read_change}: which transactions changed what answers depend on. */
@ApplicationScoped
class ReadChanges {
    private static final String REMEMBERED = "12 hours";

    private final Sql sql;

    ReadChanges(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * @param snapshot which transactions were seen at this moment, as PostgreSQL writes it
     * @param topics what was changed by those that an earlier snapshot did not see
     */
    record Seen(String snapshot, List<String> topics) {}

    /** This moment, to go on from. */
    Seen now() {
        return sql.query("SELECT pg_current_snapshot()::text", row -> new Seen(row.getString(1), List.of()))
                .getFirst();
    }

    /** This moment and what changed since the other, in one statement, which sees both at once. */
    Seen since(String snapshot) {
        return sql.query(
                        """
                        SELECT pg_current_snapshot()::text, ARRAY(
                            SELECT DISTINCT topic FROM read_change
                            WHERE xid >= pg_snapshot_xmin(?::pg_snapshot)
                              AND NOT pg_visible_in_snapshot(xid, ?::pg_snapshot))""",
                        row -> new Seen(row.getString(1), List.of((String[])
                                row.getArray(2).getArray())),
                        snapshot,
                        snapshot)
                .getFirst();
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forgetOld() {
        sql.update("DELETE FROM read_change WHERE at < now() - interval '" + REMEMBERED + "'");
    }
}
