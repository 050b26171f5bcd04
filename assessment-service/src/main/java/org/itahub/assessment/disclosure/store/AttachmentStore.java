package org.itahub.assessment.disclosure.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.assessment.disclosure.Attachment;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.sql.Sql;

/** Reads and writes what is known of attachments, not the files. */
@ApplicationScoped
public class AttachmentStore {

    private final Sql sql;

    AttachmentStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** In the order in which they were added, behind that id. */
    public List<Attachment> list(long disclosureId, long after, int atMost) {
        return sql.query(
                "SELECT * FROM disclosure_attachment WHERE disclosure_id = ? AND id > ? ORDER BY id LIMIT ?",
                AttachmentStore::read,
                disclosureId,
                after,
                atMost);
    }

    public Optional<Attachment> find(long disclosureId, long id) {
        return list(disclosureId, id - 1, 1).stream()
                .filter(attachment -> attachment.id() == id)
                .findFirst();
    }

    /** How many attachments each item of an agency's year has; none are left out. */
    public Map<Long, Integer> counts(String agencyCode, int fiscalYear) {
        return sql
                .query(
                        """
                        SELECT a.disclosure_id, count(*) AS attachments
                        FROM disclosure_attachment a JOIN disclosure d ON d.id = a.disclosure_id
                        WHERE d.agency_code = ? AND d.fiscal_year = ? GROUP BY a.disclosure_id""",
                        row -> Map.entry(row.getLong("disclosure_id"), row.getInt("attachments")),
                        agencyCode,
                        fiscalYear)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment insert(long disclosureId, String title, StoredFile file, Instant now) {
        long id = sql.query(
                        """
                        INSERT INTO disclosure_attachment (disclosure_id, title, file_name, file_type, file_bytes, sha256,
                            storage_key, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                        row -> row.getLong("id"),
                        disclosureId,
                        title,
                        file.name(),
                        file.type().name(),
                        file.bytes(),
                        file.sha256(),
                        file.storageKey(),
                        now.atOffset(ZoneOffset.UTC))
                .getFirst();
        return new Attachment(id, title, file, now);
    }

    /** Names the files of one item at another too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(long from, long to) {
        sql.update("""
                INSERT INTO disclosure_attachment (disclosure_id, title, file_name, file_type, file_bytes, sha256,
                    storage_key, added_at)
                SELECT ?, title, file_name, file_type, file_bytes, sha256, storage_key, added_at
                FROM disclosure_attachment WHERE disclosure_id = ? ORDER BY id
                ON CONFLICT DO NOTHING""", to, from);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(long id) {
        sql.update("DELETE FROM disclosure_attachment WHERE id = ?", id);
    }

    /** Those of the keys that some attachment names. */
    public Set<String> named(Collection<String> storageKeys) {
        return new HashSet<>(sql.query(
                "SELECT DISTINCT storage_key FROM disclosure_attachment WHERE storage_key = ANY (?)",
                row -> row.getString("storage_key"),
                (Object) storageKeys.toArray(String[]::new)));
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("title"),
                new StoredFile(
                        row.getString("file_name"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getLong("file_bytes"),
                        row.getString("sha256"),
                        row.getString("storage_key")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
