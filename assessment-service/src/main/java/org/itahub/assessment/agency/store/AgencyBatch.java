package org.itahub.assessment.agency.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyType;
import org.itahub.assessment.agency.AgencyUnit;
import org.itahub.assessment.agency.VersionedAgency;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Many agencies in one statement each way, in the order of their codes, so that two batches never wait crosswise. */
@ApplicationScoped
public class AgencyBatch {

    private final Sql sql;
    private final ObjectMapper mapper;

    AgencyBatch(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** Adds those whose codes are new and tells which. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> register(List<Agency> agencies) {
        return new HashSet<>(sql.query(
                """
                INSERT INTO agency (code, name_th, name_en, type, province, district, units, version)
                SELECT code, name_th, name_en, type, province, district, units::jsonb, 1
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    AS a (code, name_th, name_en, type, province, district, units)
                ORDER BY code
                ON CONFLICT DO NOTHING RETURNING code""",
                row -> row.getString("code"),
                column(agencies, Agency::code),
                column(agencies, Agency::nameTh),
                column(agencies, Agency::nameEn),
                column(agencies, agency -> agency.type().name()),
                column(agencies, Agency::province),
                column(agencies, Agency::district),
                column(agencies, agency -> json(agency.units()))));
    }

    /** Those of the codes that exist within the reach. */
    public Map<String, Agency> find(Collection<String> codes, Reach reach) {
        Map<String, Agency> found = new HashMap<>();
        sql.query(
                        """
                        SELECT * FROM agency
                        WHERE code = ANY (?) AND (? OR code = ANY (?) OR province = ANY (?))""",
                        this::agency,
                        codes.toArray(String[]::new),
                        reach.everywhere(),
                        reach.agencies().toArray(String[]::new),
                        reach.provinces().toArray(String[]::new))
                .forEach(it -> found.put(it.agency().code(), it.agency()));
        return found;
    }

    /** Those of the codes that exist, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, VersionedAgency> lock(Collection<String> codes) {
        Map<String, VersionedAgency> found = new HashMap<>();
        sql.query("SELECT * FROM agency WHERE code = ANY (?) ORDER BY code FOR NO KEY UPDATE", this::agency, (Object)
                        codes.toArray(String[]::new))
                .forEach(agency -> found.put(agency.agency().code(), agency));
        return found;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void change(List<VersionedAgency> agencies) {
        sql.update(
                """
                UPDATE agency SET name_th = a.name_th, name_en = a.name_en, type = a.type, province = a.province,
                    district = a.district, units = a.units::jsonb, version = a.version
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                    AS a (code, name_th, name_en, type, province, district, units, version)
                WHERE agency.code = a.code""",
                column(agencies, it -> it.agency().code()),
                column(agencies, it -> it.agency().nameTh()),
                column(agencies, it -> it.agency().nameEn()),
                column(agencies, it -> it.agency().type().name()),
                column(agencies, it -> it.agency().province()),
                column(agencies, it -> it.agency().district()),
                column(agencies, it -> json(it.agency().units())),
                agencies.stream().map(VersionedAgency::version).toArray(Long[]::new));
    }

    private VersionedAgency agency(ResultSet row) throws SQLException {
        return new VersionedAgency(
                new Agency(
                        row.getString("code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        AgencyType.valueOf(row.getString("type")),
                        row.getString("province"),
                        row.getString("district"),
                        units(row.getString("units"))),
                row.getLong("version"));
    }

    private List<AgencyUnit> units(String json) {
        try {
            return Arrays.asList(mapper.readValue(json, AgencyUnit[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored units can always be read", e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("units are always writable as JSON", e);
        }
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
