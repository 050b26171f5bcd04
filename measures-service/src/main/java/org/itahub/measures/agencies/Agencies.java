package org.itahub.measures.agencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.sql.Sql;

/** The copies, in table {@code agency_copy}. */
@ApplicationScoped
public class Agencies {
    private static final TypeReference<List<Agency.Unit>> UNITS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper mapper;

    Agencies(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    public Optional<Agency> find(String code) {
        return sql
                .query(
                        "SELECT code, name_th, name_en, province, units FROM agency_copy WHERE code = ?",
                        this::read,
                        code)
                .stream()
                .findFirst();
    }

    /** Whether the hub knows an agency in the province. */
    boolean anyIn(String province) {
        return sql.query(
                        "SELECT EXISTS (SELECT FROM agency_copy WHERE province = ?)",
                        row -> row.getBoolean(1),
                        province)
                .getFirst();
    }

    /** Keeps the agency unless a newer state is already there. */
    void keep(Agency agency, long sequence) throws JsonProcessingException {
        sql.update(
                """
                INSERT INTO agency_copy (code, name_th, name_en, province, units, sequence)
                VALUES (?, ?, ?, ?, ?::jsonb, ?)
                ON CONFLICT (code) DO UPDATE SET name_th = excluded.name_th, name_en = excluded.name_en,
                    province = excluded.province, units = excluded.units, sequence = excluded.sequence
                WHERE excluded.sequence > agency_copy.sequence""",
                agency.code(),
                agency.nameTh(),
                agency.nameEn(),
                agency.province(),
                mapper.writeValueAsString(agency.units()),
                sequence);
    }

    private Agency read(ResultSet row) throws SQLException {
        try {
            return new Agency(
                    row.getString("code"),
                    row.getString("name_th"),
                    row.getString("name_en"),
                    row.getString("province"),
                    mapper.readValue(row.getString("units"), UNITS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Units are stored as this class writes them", e);
        }
    }
}
