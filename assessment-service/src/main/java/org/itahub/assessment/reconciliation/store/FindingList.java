package org.itahub.assessment.reconciliation.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.reconciliation.AgencyFinding;
import org.itahub.assessment.reconciliation.FindFindings.Filter;
import org.itahub.assessment.reconciliation.FindFindings.Place;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Lists findings in one query, narrowed to what the caller may see. */
@ApplicationScoped
public class FindingList {

    /** A published revision is everybody's, a draft only theirs whose reach covers the agency. */
    private static final String VISIBLE =
            "(%s.published_at IS NOT NULL OR ? OR f.agency_code = ANY (?) OR g.province = ANY (?))";

    private final Sql sql;

    FindingList(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** By agency, year and figure, of the newest revision of each year that is visible. */
    public List<AgencyFinding> find(Filter filter, Reach reach, Optional<Place> after, int atMost) {
        StringBuilder where = new StringBuilder(VISIBLE.formatted("r"));
        List<Object> values = new ArrayList<>();
        addReach(values, reach);
        where.append(
                " AND NOT EXISTS (SELECT FROM assessment_revision later WHERE later.assessment_id = f.assessment_id"
                        + " AND later.number > f.revision AND " + VISIBLE.formatted("later") + ")");
        addReach(values, reach);
        filter.agencyCode().ifPresent(code -> add(where, " AND f.agency_code = ?", values, code));
        filter.province().ifPresent(province -> add(where, " AND g.province = ?", values, province));
        filter.fiscalYear().ifPresent(year -> add(where, " AND f.fiscal_year = ?", values, year));
        after.ifPresent(place -> {
            where.append(" AND (f.agency_code, f.fiscal_year, f.figure) > (?, ?, ?)");
            values.addAll(List.of(place.agencyCode(), place.fiscalYear(), place.figure()));
        });
        values.add(atMost);
        return sql.query(
                """
                SELECT f.*, g.name_th, g.name_en, g.province, r.published_at IS NOT NULL AS is_published
                FROM reconciliation_finding f
                JOIN agency g ON g.code = f.agency_code
                JOIN assessment_revision r ON (r.assessment_id, r.number) = (f.assessment_id, f.revision)
                WHERE""" + " " + where + " ORDER BY f.agency_code, f.fiscal_year, f.figure LIMIT ?",
                FindingList::read,
                values.toArray());
    }

    private static void addReach(List<Object> values, Reach reach) {
        values.add(reach.everywhere());
        values.add(reach.agencies().toArray(String[]::new));
        values.add(reach.provinces().toArray(String[]::new));
    }

    private static void add(StringBuilder where, String condition, List<Object> values, Object value) {
        where.append(condition);
        values.add(value);
    }

    private static AgencyFinding read(ResultSet row) throws SQLException {
        return new AgencyFinding(
                row.getString("agency_code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("province"),
                row.getInt("fiscal_year"),
                row.getInt("revision"),
                row.getBoolean("is_published"),
                FindingStore.finding(row));
    }
}
