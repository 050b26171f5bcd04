package org.itahub.reporting.documentset.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.documentset.SetDocument;
import org.itahub.reporting.documentset.SetEntry;

/** The documents of sets, in table {@code document_set_entry}. */
@ApplicationScoped
public class SetEntryStore {
    private final Sql sql;

    SetEntryStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A set's documents in their order. */
    public List<SetEntry> of(UUID job) {
        return sql.query("SELECT * FROM document_set_entry WHERE job = ? ORDER BY position", SetEntryStore::entry, job);
    }

    /** Those that could not be made, the first of them. */
    public List<SetEntry> failed(UUID job, int atMost) {
        return sql.query(
                "SELECT * FROM document_set_entry WHERE job = ? AND state = 'FAILED' ORDER BY position LIMIT ?",
                SetEntryStore::entry,
                job,
                atMost);
    }

    /** @return false where somebody else has written it or given it up meanwhile: then nothing names the file */
    public boolean written(UUID job, int position, SetEntry.Written written) {
        return sql.update("""
                        UPDATE document_set_entry SET state = 'DONE', name = ?, storage_key = ?, bytes = ?
                        WHERE job = ? AND position = ? AND state = 'WAITING'""", written.name(), written.storageKey(), written.bytes(), job, position) == 1;
    }

    public void failed(UUID job, int position, SetEntry.Failed failed) {
        sql.update("""
                UPDATE document_set_entry SET state = 'FAILED', code = ?, detail_th = ?, detail_en = ?
                WHERE job = ? AND position = ? AND state = 'WAITING'""", failed.code(), failed.detailTh(), failed.detailEn(), job, position);
    }

    /** Has it written again, whose file is lost. */
    public void waiting(UUID job, int position) {
        sql.update(
                "UPDATE document_set_entry SET state = 'WAITING', storage_key = NULL WHERE job = ? AND position = ?",
                job,
                position);
    }

    /** Sets whose job is over and that still name the files of single documents. */
    public List<UUID> withUselessFiles() {
        return sql.query("""
                SELECT DISTINCT e.job FROM document_set_entry e JOIN job j ON j.id = e.job
                WHERE e.storage_key IS NOT NULL AND j.state IN ('DONE', 'FAILED', 'CANCELLED')""", row -> row.getObject("job", UUID.class));
    }

    /** @return the keys of files that nothing names once this is committed */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> forgetFiles(UUID job) {
        List<String> keys = sql.query(
                "SELECT storage_key FROM document_set_entry WHERE job = ? AND storage_key IS NOT NULL FOR UPDATE",
                row -> row.getString("storage_key"),
                job);
        sql.update("UPDATE document_set_entry SET storage_key = NULL WHERE job = ? AND storage_key IS NOT NULL", job);
        return keys;
    }

    private static SetEntry entry(ResultSet row) throws SQLException {
        return new SetEntry(
                row.getInt("position"),
                row.getString("agency_code"),
                row.getString("agency_name"),
                SetDocument.valueOf(row.getString("document")),
                new FiscalYear(row.getInt("fiscal_year")),
                switch (row.getString("state")) {
                    case "DONE" ->
                        new SetEntry.Written(row.getString("name"), row.getString("storage_key"), row.getLong("bytes"));
                    case "FAILED" ->
                        new SetEntry.Failed(
                                row.getString("code"), row.getString("detail_th"), row.getString("detail_en"));
                    default -> new SetEntry.Waiting();
                });
    }
}
