package org.itahub.reporting.province.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.province.AgencyStanding;
import org.itahub.reporting.province.ProvinceCount;

/** Lists of provinces and of a province's agencies, a page at a time. */
@ApplicationScoped
public class ProvinceLists {
    private final Sql sql;

    ProvinceLists(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Provinces within reach in the order of their names, those after the given one. */
    public List<ProvinceCount> provinces(Reach reach, String after, int atMost) {
        return sql.query(
                """
                SELECT province, count(*) AS agencies FROM agency_copy
                WHERE (? OR province = ANY (?)) AND province > ?
                GROUP BY province ORDER BY province LIMIT ?""",
                row -> new ProvinceCount(row.getString("province"), row.getInt("agencies")),
                reach.everywhere(),
                reach.provinces().toArray(String[]::new),
                after,
                atMost);
    }

    /**
     * A province's agencies in the order of their codes, those after the given one.
     *
     * @param resultYear the year of the results; plans are of the next
     */
    public List<AgencyStanding> agencies(String province, int resultYear, String after, int atMost) {
        return sql.query(
                """
                SELECT a.code, a.name_th, a.name_en, a.type, r.total, r.level_code, p.state
                FROM agency_copy a
                LEFT JOIN published_result r ON r.agency_code = a.code AND r.fiscal_year = ?
                LEFT JOIN plan_state p ON p.agency_code = a.code AND p.fiscal_year = ?
                WHERE a.province = ? AND a.code > ?
                ORDER BY a.code LIMIT ?""",
                row -> new AgencyStanding(
                        row.getString("code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getString("type"),
                        row.getBigDecimal("total"),
                        row.getString("level_code"),
                        row.getString("state")),
                resultYear,
                resultYear + 1,
                province,
                after,
                atMost);
    }
}
