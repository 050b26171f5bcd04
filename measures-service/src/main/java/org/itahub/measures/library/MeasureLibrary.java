package org.itahub.measures.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.library.domain.ItemsOfYears;
import org.itahub.measures.library.domain.LibraryEntry;
import org.itahub.platform.sql.Sql;

/** The entries, in table {@code measure_library_entry}. */
@ApplicationScoped
public class MeasureLibrary {
    private static final String COLUMNS =
            "SELECT content, withdrawn, changed_by_hub, version FROM measure_library_entry ";

    private final Sql sql;
    private final ObjectMapper mapper;

    MeasureLibrary(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** Which entries are wanted; empty means any. */
    public record Filter(Optional<String> indicator, Optional<String> item, Optional<String> words) {}

    public Optional<StoredEntry> find(String code) {
        return sql.query(COLUMNS + "WHERE code = ?", this::read, code).stream().findFirst();
    }

    /** Entries that are not withdrawn, in the order of their codes. */
    public List<StoredEntry> list(Filter filter, String afterCode, int atMost) {
        return sql.query(
                COLUMNS + """
                        WHERE NOT withdrawn AND code COLLATE "C" > ?
                          AND (?::text IS NULL OR indicator = ?)
                          AND (?::text IS NULL OR ? = ANY (item_codes))
                          AND (?::text IS NULL OR strpos(lower(concat_ws(' ', content ->> 'titleTh', content ->> 'titleEn',
                              content ->> 'steps', content ->> 'deliverables', content ->> 'monitoring')), lower(?)) > 0)
                        ORDER BY code COLLATE "C" LIMIT ?""",
                this::read,
                afterCode,
                filter.indicator().orElse(null),
                filter.indicator().orElse(null),
                filter.item().orElse(null),
                filter.item().orElse(null),
                filter.words().orElse(null),
                filter.words().orElse(null),
                atMost);
    }

    /** Every entry that is not withdrawn: some dozens. */
    public List<LibraryEntry> all() {
        return list(new Filter(Optional.empty(), Optional.empty(), Optional.empty()), "", Integer.MAX_VALUE).stream()
                .map(StoredEntry::entry)
                .toList();
    }

    /** Keeps a shipped entry, unless the hub changed or withdrew it, or has it of this edition or a later one. */
    void ship(LibraryEntry entry, int edition) {
        sql.update("""
                INSERT INTO measure_library_entry
                    (code, indicator, item_codes, content, edition, changed_by_hub, withdrawn, version)
                VALUES (?, ?, ?, ?::jsonb, ?, false, false, 0)
                ON CONFLICT (code) DO UPDATE SET indicator = excluded.indicator, item_codes = excluded.item_codes,
                    content = excluded.content, edition = excluded.edition,
                    version = measure_library_entry.version + 1
                WHERE NOT measure_library_entry.changed_by_hub
                  AND measure_library_entry.edition < excluded.edition""", entry.code(), entry.indicator(), itemCodes(entry), json(entry), edition);
    }

    /** @return false where an entry of that code came in the meantime */
    boolean insert(LibraryEntry entry) {
        return sql.update("""
                        INSERT INTO measure_library_entry
                            (code, indicator, item_codes, content, edition, changed_by_hub, withdrawn, version)
                        VALUES (?, ?, ?, ?::jsonb, NULL, true, false, 0) ON CONFLICT DO NOTHING""", entry.code(), entry.indicator(), itemCodes(entry), json(entry)) == 1;
    }

    /** @return false where the entry is no longer at that version */
    boolean replace(LibraryEntry entry, boolean withdrawn, long version) {
        return sql.update("""
                        UPDATE measure_library_entry SET indicator = ?, item_codes = ?, content = ?::jsonb,
                            changed_by_hub = true, withdrawn = ?, version = version + 1
                        WHERE code = ? AND version = ?""", entry.indicator(), itemCodes(entry), json(entry), withdrawn, entry.code(), version) == 1;
    }

    /** For filtering, where a code of any year is meant. */
    private static String[] itemCodes(LibraryEntry entry) {
        return entry.items().stream()
                .map(ItemsOfYears::codes)
                .flatMap(List::stream)
                .distinct()
                .toArray(String[]::new);
    }

    private String json(LibraryEntry entry) {
        try {
            return mapper.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Entries are plain records", e);
        }
    }

    private StoredEntry read(ResultSet row) throws SQLException {
        try {
            return new StoredEntry(
                    mapper.readValue(row.getString("content"), LibraryEntry.class),
                    row.getBoolean("withdrawn"),
                    row.getBoolean("changed_by_hub"),
                    row.getLong("version"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Entries are stored as this class writes them", e);
        }
    }
}
