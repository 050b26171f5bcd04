package org.itahub.reporting.province.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.province.ProvinceYear.AgencyYear;
import org.itahub.reporting.province.ProvinceYear.Result;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.result.Triage;

/** Reads each agency of a province with its result, the one before and the state of its plan. */
@ApplicationScoped
public class YearQueries {
    private final Sql sql;

    YearQueries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** In the order of {@link org.itahub.reporting.province.ProvinceYear}; plans are of the next year. */
    public List<AgencyYear> agencies(String province, int year) {
        return sql.query("""
                SELECT a.code, a.name_th, a.name_en, before.total AS before, p.state,
                    r.total, r.level_code, r.meets_target, r.target_threshold, r.target_wanted_share, r.triage,
                    coalesce(r.result -> 'level' ->> 'nameTh', r.level_code) AS level_name_th,
                    coalesce(r.result -> 'level' ->> 'nameEn', r.level_code) AS level_name_en
                FROM agency_copy a
                LEFT JOIN published_result r ON r.agency_code = a.code AND r.fiscal_year = ?
                LEFT JOIN published_result before ON before.agency_code = a.code AND before.fiscal_year = ?
                LEFT JOIN plan_state p ON p.agency_code = a.code AND p.fiscal_year = ?
                WHERE a.province = ?
                ORDER BY r.total DESC NULLS LAST, a.code""", YearQueries::agency, year, year - 1, year + 1, province);
    }

    private static AgencyYear agency(ResultSet row) throws SQLException {
        return new AgencyYear(
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getBigDecimal("total") == null ? Optional.empty() : Optional.of(result(row)),
                row.getBigDecimal("before"),
                Optional.ofNullable(row.getString("state")).map(PlanState::valueOf));
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                ProvinceQueries.result(row),
                row.getString("level_name_th"),
                row.getString("level_name_en"),
                ReadModelJson.read(row.getString("triage"), Triage.class).indicators());
    }
}
