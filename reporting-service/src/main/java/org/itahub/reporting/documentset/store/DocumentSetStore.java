package org.itahub.reporting.documentset.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.documentset.DocumentSet;
import org.itahub.reporting.documentset.SetDocument;

/** Sets as a whole, in table {@code document_set}. */
@ApplicationScoped
public class DocumentSetStore {
    private final Sql sql;

    DocumentSetStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** The job under way for the same set. Whoever asks for it at the same time waits until this transaction has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> running(DocumentSet.Order order) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, "document-set " + order);
        return sql
                .query(
                        """
                        SELECT s.job FROM document_set s JOIN job j ON j.id = s.job
                        WHERE s.province = ? AND s.fiscal_year = ? AND s.format = ? AND s.numerals = ?
                          AND j.state IN ('QUEUED', 'RUNNING') AND NOT j.cancel_requested""",
                        row -> row.getObject("job", UUID.class),
                        order.province(),
                        order.year().value(),
                        order.format().name(),
                        order.numerals().name())
                .stream()
                .findFirst();
    }

    /**
     * Adds the set with a document of each kind for each agency of the province, none of them written.
     *
     * @return false where the province has no agency
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(UUID job, DocumentSet.Order order, OffsetDateTime now) {
        sql.update(
                """
                INSERT INTO document_set (job, province, fiscal_year, format, numerals, created_at)
                VALUES (?, ?, ?, ?, ?, ?)""",
                job,
                order.province(),
                order.year().value(),
                order.format().name(),
                order.numerals().name(),
                now);
        SetDocument[] documents = SetDocument.values();
        int added = 0;
        for (SetDocument document : documents) {
            added += sql.update(
                    """
                    INSERT INTO document_set_entry (job, position, agency_code, agency_name, document, fiscal_year)
                    SELECT ?, (row_number() OVER (ORDER BY code) - 1) * ? + ?, code, name_th, ?, ?
                    FROM agency_copy WHERE province = ?""",
                    job,
                    documents.length,
                    document.ordinal(),
                    document.name(),
                    document.year(order.year()).value(),
                    order.province());
        }
        return added > 0;
    }

    public Optional<DocumentSet> find(UUID job) {
        return sql.query("""
                        SELECT s.*, e.entries, e.done, e.failed
                        FROM document_set s
                        CROSS JOIN LATERAL (
                            SELECT count(*) AS entries, count(*) FILTER (WHERE state = 'DONE') AS done,
                                count(*) FILTER (WHERE state = 'FAILED') AS failed
                            FROM document_set_entry WHERE job = s.job) AS e
                        WHERE s.job = ?""", DocumentSetStore::set, job).stream().findFirst();
    }

    /** In the transaction that ends the job. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void packed(UUID job, StoredFile file, OffsetDateTime now) {
        sql.update("""
                UPDATE document_set SET name = ?, storage_key = ?, bytes = ?, sha256 = ?, packed_at = ? WHERE job = ?""", file.name(), file.storageKey(), file.bytes(), file.sha256(), now, job);
    }

    /** Sets packed before that moment that still have their file. */
    public List<DocumentSet> packedBefore(OffsetDateTime moment) {
        return sql.query(
                "SELECT *, 0 AS entries, 0 AS done, 0 AS failed FROM document_set"
                        + " WHERE packed_at < ? AND storage_key IS NOT NULL",
                DocumentSetStore::set,
                moment);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetFile(UUID job) {
        sql.update("UPDATE document_set SET storage_key = NULL WHERE job = ?", job);
    }

    /** Those of the keys that a set or a document of one names. */
    public Set<String> named(Collection<String> storageKeys) {
        String[] keys = storageKeys.toArray(String[]::new);
        return new HashSet<>(sql.query("""
                SELECT storage_key FROM document_set WHERE storage_key = ANY (?)
                UNION ALL SELECT storage_key FROM document_set_entry WHERE storage_key = ANY (?)""", row -> row.getString("storage_key"), keys, keys));
    }

    private static DocumentSet set(ResultSet row) throws SQLException {
        String key = row.getString("storage_key");
        return new DocumentSet(
                row.getObject("job", UUID.class),
                new DocumentSet.Order(
                        row.getString("province"),
                        new FiscalYear(row.getInt("fiscal_year")),
                        DocumentFormat.valueOf(row.getString("format")),
                        Numerals.valueOf(row.getString("numerals"))),
                new DocumentSet.Counts(row.getInt("entries"), row.getInt("done"), row.getInt("failed")),
                key == null
                        ? Optional.empty()
                        : Optional.of(new StoredFile(
                                row.getString("name"),
                                FileType.ZIP,
                                row.getLong("bytes"),
                                row.getString("sha256"),
                                key)),
                row.getObject("packed_at") != null);
    }
}
