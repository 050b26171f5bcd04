package org.itahub.assessment.crosswalk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.crosswalk.MappingEntry;
import org.itahub.assessment.crosswalk.StoredCrosswalk;
import org.itahub.platform.sql.Sql;

/** Reads and adds crosswalks. */
@ApplicationScoped
public class CrosswalkStore {

    private static final TypeReference<List<MappingEntry>> MAPPINGS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;

    CrosswalkStore(AgroalDataSource dataSource, ObjectMapper mapper, Clock clock) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The newest version of every crosswalk that begins and ends within the years. */
    public List<StoredCrosswalk> newestWithin(int firstYear, int lastYear) {
        return sql.query("""
                SELECT DISTINCT ON (from_year, to_year) * FROM crosswalk
                WHERE from_year >= ? AND to_year <= ? ORDER BY from_year, to_year, version DESC""", this::read, firstYear, lastYear);
    }

    /** The newest version of the crosswalk that was put between exactly these years. */
    public Optional<StoredCrosswalk> newest(int fromYear, int toYear) {
        return sql
                .query(
                        "SELECT * FROM crosswalk WHERE from_year = ? AND to_year = ? ORDER BY version DESC LIMIT 1",
                        this::read,
                        fromYear,
                        toYear)
                .stream()
                .findFirst();
    }

    /** Adds a version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StoredCrosswalk crosswalk, String putBy) {
        sql.update(
                """
                INSERT INTO crosswalk
                    (from_year, to_year, version, from_version, to_version, mappings, reason, put_by, put_at)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                crosswalk.fromYear(),
                crosswalk.toYear(),
                crosswalk.version(),
                crosswalk.fromVersion(),
                crosswalk.toVersion(),
                json(crosswalk.mappings().stream().map(MappingEntry::of).toList()),
                crosswalk.reason().orElse(null),
                putBy,
                OffsetDateTime.now(clock));
    }

    private StoredCrosswalk read(ResultSet row) throws SQLException {
        return new StoredCrosswalk(
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getInt("version"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                entries(row.getString("mappings")).stream()
                        .map(MappingEntry::toMapping)
                        .toList(),
                Optional.ofNullable(row.getString("reason")));
    }

    private List<MappingEntry> entries(String json) {
        try {
            return mapper.readValue(json, MAPPINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored crosswalk can always be read", e);
        }
    }

    private String json(List<MappingEntry> entries) {
        try {
            return mapper.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a crosswalk can always be written", e);
        }
    }
}
