package org.itahub.assessment.disclosure.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.itahub.platform.sql.Sql;

/** Which links stand at which items, and which of their deaths were told. */
@ApplicationScoped
public class DisclosedLinkStore {

    private final Sql sql;

    DisclosedLinkStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A link at an item. */
    public record Row(
            String agencyCode, int fiscalYear, int frameworkVersion, String item, String link, String linkId) {}

    /** All links of an agency's year; of an item in its order. */
    public List<Row> ofYear(String agencyCode, int fiscalYear) {
        return sql.query("""
                SELECT d.*, l.link, l.link_id FROM disclosure d JOIN disclosure_link l ON l.disclosure_id = d.id
                WHERE d.agency_code = ? AND d.fiscal_year = ? ORDER BY d.id, l.position""", DisclosedLinkStore::read, agencyCode, fiscalYear);
    }

    /** The years in which somebody discloses something. */
    public List<Integer> years() {
        return sql.query("SELECT DISTINCT fiscal_year FROM disclosure ORDER BY 1", row -> row.getInt(1));
    }

    /** The years in which the link stands at some item. */
    public List<Integer> yearsOf(String linkId) {
        return sql.query("""
                SELECT DISTINCT d.fiscal_year FROM disclosure d JOIN disclosure_link l ON l.disclosure_id = d.id
                WHERE l.link_id = ?""", row -> row.getInt(1), linkId);
    }

    /** Notes the death of a link at each item of those years, and tells those of which it was not noted before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Row> noteDeath(String linkId, Instant deadSince, Collection<Integer> years) {
        return sql.query(
                """
                WITH noted AS (
                    INSERT INTO disclosure_link_death (disclosure_id, link_id, dead_since)
                    SELECT l.disclosure_id, l.link_id, ?
                    FROM disclosure_link l JOIN disclosure d ON d.id = l.disclosure_id
                    WHERE l.link_id = ? AND d.fiscal_year = ANY (?)
                    ON CONFLICT DO NOTHING RETURNING disclosure_id)
                SELECT d.*, l.link, l.link_id FROM noted
                JOIN disclosure d ON d.id = noted.disclosure_id
                JOIN disclosure_link l ON l.disclosure_id = d.id AND l.link_id = ?
                ORDER BY d.agency_code, d.fiscal_year, d.item""",
                DisclosedLinkStore::read,
                deadSince.atOffset(ZoneOffset.UTC),
                linkId,
                years.stream().map(Integer::longValue).toArray(Long[]::new),
                linkId);
    }

    /** Has all links of a year looked at now that were not since that moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int demandOfYear(int fiscalYear, Instant now, Instant notSince) {
        return sql.update(
                """
                UPDATE link_check c SET due_at = ?
                WHERE (c.due_at IS NULL OR c.due_at > ?) AND (c.checked_at IS NULL OR c.checked_at < ?) AND EXISTS (
                    SELECT FROM disclosure_link l JOIN disclosure d ON d.id = l.disclosure_id
                    WHERE l.link_id = c.id AND d.fiscal_year = ?)""",
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                notSince.atOffset(ZoneOffset.UTC),
                fiscalYear);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getString("agency_code"),
                row.getInt("fiscal_year"),
                row.getInt("framework_version"),
                row.getString("item"),
                row.getString("link"),
                row.getString("link_id"));
    }
}
