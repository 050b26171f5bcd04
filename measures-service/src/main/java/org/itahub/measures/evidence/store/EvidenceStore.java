package org.itahub.measures.evidence.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.domain.Kept;
import org.itahub.measures.evidence.domain.ReportKey;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.sql.Sql;

/** Reads and writes what is known of evidence, not the files. */
@ApplicationScoped
public class EvidenceStore {
    private static final String OF_REPORT = "agency_code = ? AND fiscal_year = ? AND measure_no = ? AND quarter = ?";

    private final Sql sql;

    EvidenceStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** In the order in which it was added, behind that id. */
    public List<Kept> list(ReportKey report, long after, int atMost) {
        return sql.query(
                "SELECT * FROM progress_evidence WHERE " + OF_REPORT + " AND id > ? ORDER BY id LIMIT ?",
                EvidenceStore::read,
                report.agencyCode(),
                report.quarter().year().value(),
                report.measureNo(),
                report.quarter().quarter().number(),
                after,
                atMost);
    }

    public Optional<Kept> find(ReportKey report, long id) {
        return list(report, id - 1, 1).stream().filter(kept -> kept.id() == id).findFirst();
    }

    public Kept insert(ReportKey report, Evidence evidence, Instant now) {
        Columns columns = Columns.of(evidence);
        long id = sql.query(
                        """
                        INSERT INTO progress_evidence (agency_code, fiscal_year, measure_no, quarter, title, link,
                            file_name, file_type, file_bytes, sha256, storage_key, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                        row -> row.getLong("id"),
                        report.agencyCode(),
                        report.quarter().year().value(),
                        report.measureNo(),
                        report.quarter().quarter().number(),
                        evidence.title(),
                        columns.link(),
                        columns.name(),
                        columns.type(),
                        columns.bytes(),
                        columns.sha256(),
                        columns.storageKey(),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .getFirst();
        return new Kept(id, evidence, now);
    }

    public void delete(long id) {
        sql.update("DELETE FROM progress_evidence WHERE id = ?", id);
    }

    /** Those of the keys that some evidence names. */
    public Set<String> named(Collection<String> storageKeys) {
        return new HashSet<>(sql.query(
                "SELECT storage_key FROM progress_evidence WHERE storage_key = ANY (?)",
                row -> row.getString("storage_key"),
                (Object) storageKeys.toArray(String[]::new)));
    }

    private record Columns(String link, String name, String type, Long bytes, String sha256, String storageKey) {
        static Columns of(Evidence evidence) {
            return switch (evidence) {
                case Evidence.Link link -> new Columns(link.address(), null, null, null, null, null);
                case Evidence.File file ->
                    new Columns(null, file.name(), file.type().name(), file.bytes(), file.sha256(), file.storageKey());
            };
        }
    }

    private static Kept read(ResultSet row) throws SQLException {
        String title = row.getString("title");
        String link = row.getString("link");
        Evidence evidence = link != null
                ? new Evidence.Link(title, link)
                : new Evidence.File(
                        title,
                        row.getString("file_name"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getLong("file_bytes"),
                        row.getString("sha256"),
                        row.getString("storage_key"));
        return new Kept(
                row.getLong("id"),
                evidence,
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
