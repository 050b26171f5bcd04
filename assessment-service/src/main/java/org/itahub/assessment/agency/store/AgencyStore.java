package org.itahub.assessment.agency.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyFilter;
import org.itahub.assessment.agency.VersionedAgency;
import org.itahub.platform.sql.Sql;

/** Reads and writes agencies. */
@ApplicationScoped
public class AgencyStore {

    private final AgencyTable agencies;
    private final Sql sql;
    private final ObjectMapper mapper;

    AgencyStore(AgencyTable agencies, AgroalDataSource dataSource, ObjectMapper mapper) {
        this.agencies = agencies;
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    public Optional<VersionedAgency> find(String code) {
        return agencies.findByIdOptional(code).map(AgencyEntity::toVersioned);
    }

    /** Agencies that match, by code, beginning after a code. */
    public List<Agency> find(AgencyFilter filter, String afterCode, int atMost) {
        StringBuilder where = new StringBuilder("code > :after");
        Map<String, Object> parameters = new HashMap<>(Map.of("after", afterCode));
        filter.province().ifPresent(province -> {
            where.append(" and province = :province");
            parameters.put("province", province);
        });
        filter.type().ifPresent(type -> {
            where.append(" and type = :type");
            parameters.put("type", type);
        });
        filter.words().ifPresent(words -> {
            where.append(" and (code like :words escape '!' or lower(nameTh) like :words escape '!'"
                    + " or lower(nameEn) like :words escape '!')");
            parameters.put("words", "%" + literally(words.toLowerCase(Locale.ROOT)) + "%");
        });
        return agencies.find(where.toString(), Sort.by("code"), parameters).page(Page.ofSize(atMost)).stream()
                .map(AgencyEntity::toAgency)
                .toList();
    }

    /** The agency, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<VersionedAgency> findLocked(String code) {
        return agencies.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).map(AgencyEntity::toVersioned);
    }

    /** Adds an agency; false if there is one of that code, also where two callers add it at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean register(Agency agency) {
        return sql.update(
                        """
                        INSERT INTO agency (code, name_th, name_en, type, province, district, units, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, 1)
                        ON CONFLICT DO NOTHING""",
                        agency.code(),
                        agency.nameTh(),
                        agency.nameEn(),
                        agency.type().name(),
                        agency.province(),
                        agency.district(),
                        json(agency.units()))
                == 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Agency agency, long version) {
        agencies.findById(agency.code()).take(agency, version);
    }

    /** A percent sign typed by a user is looked for, not obeyed. */
    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("units are always writable as JSON", e);
        }
    }
}
