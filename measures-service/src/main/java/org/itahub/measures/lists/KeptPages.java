package org.itahub.measures.lists;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.itahub.platform.sql.Sql;

/**
 * Keeps pages in memory and sends them again while nothing that they show has changed. Whether that is so, the database
 * says with each request: by table {@code list_change} it knows which transactions were committed since the page was read.
 * So no answer is older than its request, and replicas need not tell each other anything.
 */
@ApplicationScoped
public class KeptPages {
    private static final long MOST_BYTES = 48L * 1024 * 1024;
    /** Less than changes are remembered. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final String REMEMBERED = "12 hours";

    private final Sql sql;
    private final Map<PageKey, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** @param snapshot which transactions were seen before the page was read, as PostgreSQL writes it */
    private record Kept(KeptPage page, String snapshot, long nanoTime) {
        boolean old() {
            return System.nanoTime() - nanoTime > LONGEST.toNanos();
        }
    }

    /** @param snapshot of this moment */
    private record Standing(String snapshot, boolean unchanged) {}

    KeptPages(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** The page as it would be written now; it is written only where it has to be. */
    public KeptPage get(PageKey key, Supplier<KeptPage> write) {
        Kept before = find(key);
        Standing standing = standing(key, before);
        if (standing.unchanged()) {
            return before.page();
        }
        KeptPage page = write.get();
        keep(key, new Kept(page, standing.snapshot(), System.nanoTime()));
        return page;
    }

    private Standing standing(PageKey key, Kept before) {
        if (before == null || before.old()) {
            return sql.query("SELECT pg_current_snapshot()::text", row -> new Standing(row.getString(1), false))
                    .getFirst();
        }
        return sql.query(
                        """
                        SELECT pg_current_snapshot()::text, NOT EXISTS (
                            SELECT 1 FROM list_change
                            WHERE list = ? AND province = ? AND xid >= pg_snapshot_xmin(?::pg_snapshot)
                              AND NOT pg_visible_in_snapshot(xid, ?::pg_snapshot))""",
                        row -> new Standing(row.getString(1), row.getBoolean(2)),
                        key.list(),
                        key.province(),
                        before.snapshot(),
                        before.snapshot())
                .getFirst();
    }

    private synchronized Kept find(PageKey key) {
        return kept.get(key);
    }

    /** The longest unused go where there are too many. */
    private synchronized void keep(PageKey key, Kept page) {
        Kept before = kept.put(key, page);
        bytes += page.page().json().length()
                - (before == null ? 0 : before.page().json().length());
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().page().json().length();
            oldest.remove();
        }
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forgetOldChanges() {
        sql.update("DELETE FROM list_change WHERE at < now() - interval '" + REMEMBERED + "'");
    }
}
