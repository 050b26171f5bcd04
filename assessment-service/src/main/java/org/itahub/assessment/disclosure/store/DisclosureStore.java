package org.itahub.assessment.disclosure.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.disclosure.Disclosure;
import org.itahub.assessment.disclosure.domain.Entry;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Reads and writes what agencies enter. */
@ApplicationScoped
public class DisclosureStore {

    private static final String WITH_LINKS = """
            SELECT d.*, ARRAY(SELECT l.link FROM disclosure_link l WHERE l.disclosure_id = d.id ORDER BY l.position)
                AS links FROM disclosure d""";

    private final Sql sql;

    DisclosureStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Whether the reach covers the agency; empty where it does not and the year's result is not public either. */
    public Optional<Boolean> inside(String agencyCode, int fiscalYear, Reach reach) {
        return sql
                .query(
                        """
                        SELECT inside FROM (
                            SELECT a.code, ? OR a.code = ANY (?) OR a.province = ANY (?) AS inside
                            FROM agency a WHERE a.code = ?) AS seen
                        WHERE inside OR EXISTS (
                            SELECT FROM assessment s JOIN assessment_revision r ON r.assessment_id = s.id
                            WHERE s.agency_code = seen.code AND s.fiscal_year = ? AND r.published_at IS NOT NULL)""",
                        row -> row.getBoolean("inside"),
                        reach.everywhere(),
                        reach.agencies().toArray(String[]::new),
                        reach.provinces().toArray(String[]::new),
                        agencyCode,
                        fiscalYear)
                .stream()
                .findFirst();
    }

    /** The version of the framework that the agency's year rests on; empty where nothing of it has begun. */
    public OptionalInt frameworkVersion(String agencyCode, int fiscalYear) {
        return sql
                .query("""
                        SELECT framework_version, 1 AS rank FROM disclosure WHERE agency_code = ? AND fiscal_year = ?
                        UNION SELECT framework_version, 2 FROM assessment WHERE agency_code = ? AND fiscal_year = ?
                        ORDER BY rank LIMIT 1""", row -> row.getInt("framework_version"), agencyCode, fiscalYear, agencyCode, fiscalYear)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Everything of an agency's year that somebody has written to, by item. */
    public Map<String, Disclosure> ofYear(String agencyCode, int fiscalYear) {
        return sql
                .query(
                        WITH_LINKS + " WHERE d.agency_code = ? AND d.fiscal_year = ?",
                        DisclosureStore::read,
                        agencyCode,
                        fiscalYear)
                .stream()
                .collect(Collectors.toMap(Disclosure::item, Function.identity()));
    }

    public Optional<Disclosure> find(String agencyCode, int fiscalYear, String item) {
        return sql
                .query(
                        WITH_LINKS + " WHERE d.agency_code = ? AND d.fiscal_year = ? AND d.item = ?",
                        DisclosureStore::read,
                        agencyCode,
                        fiscalYear,
                        item)
                .stream()
                .findFirst();
    }

    /** Makes sure that there is a row of the item; one without anything entered, where there was none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(String agencyCode, int fiscalYear, String item, int frameworkVersion) {
        sql.update("""
                INSERT INTO disclosure (agency_code, fiscal_year, item, framework_version) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", agencyCode, fiscalYear, item, frameworkVersion);
    }

    /** The item, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Disclosure> lock(String agencyCode, int fiscalYear, String item) {
        sql.query(
                "SELECT id FROM disclosure WHERE agency_code = ? AND fiscal_year = ? AND item = ? FOR UPDATE",
                row -> row.getLong(1),
                agencyCode,
                fiscalYear,
                item);
        return find(agencyCode, fiscalYear, item);
    }

    /** @param linkIds of the entry's links, in their order */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Disclosure changed, List<String> linkIds) {
        sql.update(
                """
                UPDATE disclosure SET remarks = ?, contents = ?::int[], carried_from = ?, verified = ?, version = ?
                WHERE id = ?""",
                changed.entry().remarks(),
                Numbers.column(changed.entry().contents()),
                changed.carriedFrom().toArray(String[]::new),
                changed.verified(),
                changed.version(),
                changed.id());
        sql.update("DELETE FROM disclosure_link WHERE disclosure_id = ?", changed.id());
        sql.update("""
                INSERT INTO disclosure_link (disclosure_id, position, link, link_id)
                SELECT ?, given.position, given.link, given.link_id
                FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS given (link, link_id, position)""", changed.id(), changed.entry().links().toArray(String[]::new), linkIds.toArray(String[]::new));
    }

    /** Notes that something beside the entry has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raiseVersion(Disclosure changed) {
        sql.update("UPDATE disclosure SET version = ? WHERE id = ?", changed.version(), changed.id());
    }

    private static Disclosure read(ResultSet row) throws SQLException {
        return new Disclosure(
                row.getLong("id"),
                row.getString("agency_code"),
                row.getInt("fiscal_year"),
                row.getString("item"),
                new Entry(
                        List.of((String[]) row.getArray("links").getArray()),
                        row.getString("remarks"),
                        Numbers.read(row, "contents")),
                List.of((String[]) row.getArray("carried_from").getArray()),
                row.getBoolean("verified"),
                row.getLong("version"));
    }
}
