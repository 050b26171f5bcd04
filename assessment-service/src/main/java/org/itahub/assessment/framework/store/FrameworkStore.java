package org.itahub.assessment.framework.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkRules;
import org.itahub.platform.sql.Sql;

/** Reads and adds frameworks. */
@ApplicationScoped
public class FrameworkStore {

    private final FrameworkTable frameworks;
    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;

    FrameworkStore(FrameworkTable frameworks, AgroalDataSource dataSource, ObjectMapper mapper, Clock clock) {
        this.frameworks = frameworks;
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The newest version of a year's framework, if the year has one. */
    public OptionalInt latestVersion(int fiscalYear) {
        return sql
                .query(
                        "SELECT max(version) AS latest FROM framework WHERE fiscal_year = ? GROUP BY fiscal_year",
                        row -> row.getInt("latest"),
                        fiscalYear)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The newest version by year of the years of a span, ascending. */
    public SortedMap<Integer, Integer> latestVersions(int firstYear, int lastYear) {
        SortedMap<Integer, Integer> versions = new TreeMap<>();
        sql.query("""
                SELECT fiscal_year, max(version) AS latest FROM framework
                WHERE fiscal_year BETWEEN ? AND ? GROUP BY fiscal_year""", row -> versions.put(row.getInt("fiscal_year"), row.getInt("latest")), firstYear, lastYear);
        return versions;
    }

    /** The years that have a framework, ascending. */
    public List<Integer> years() {
        return sql.query("SELECT DISTINCT fiscal_year FROM framework ORDER BY 1", row -> row.getInt(1));
    }

    /** A stored version; it was sound when it was added. */
    @Transactional
    public Framework read(int fiscalYear, int version) {
        FrameworkEntity stored = frameworks.findById(new FrameworkEntity.Key(fiscalYear, version));
        return FrameworkRules.published(document(stored.content).toContent());
    }

    /**
     * Whether anything rests on the year's framework, whichever version: a row of that year in any table that refers to
     * frameworks. A crosswalk lies between two years and rests on neither.
     */
    public boolean isUsed(int fiscalYear) {
        String referring = """
                SELECT c.conrelid::regclass::text FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                WHERE c.confrelid = 'framework'::regclass AND c.contype = 'f' AND a.attname = 'fiscal_year'""";
        return sql.query(referring, row -> row.getString(1)).stream().anyMatch(table -> holds(table, fiscalYear));
    }

    private boolean holds(String table, int fiscalYear) {
        return !sql.query("SELECT 1 FROM " + table + " WHERE fiscal_year = ? LIMIT 1", row -> row.getInt(1), fiscalYear)
                .isEmpty();
    }

    /** Keeps other writers of the year's framework, and first results on it, waiting until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockYear(int fiscalYear) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended('framework ' || ?, 0))", row -> null, fiscalYear);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Framework framework, int version, String postedBy) {
        FrameworkEntity entity = new FrameworkEntity();
        entity.fiscalYear = framework.fiscalYear();
        entity.version = version;
        entity.content = json(FrameworkDocument.of(framework.content()));
        entity.postedBy = postedBy;
        entity.postedAt = OffsetDateTime.now(clock);
        frameworks.persist(entity);
    }

    private FrameworkDocument document(String json) {
        try {
            return mapper.readValue(json, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored framework can always be read", e);
        }
    }

    private String json(FrameworkDocument document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a framework can always be written", e);
        }
    }
}
