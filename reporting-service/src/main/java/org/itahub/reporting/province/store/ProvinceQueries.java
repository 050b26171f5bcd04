package org.itahub.reporting.province.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.province.ProvinceRecords;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.Published;
import org.itahub.reporting.province.domain.QuarterCounts.Measure;
import org.itahub.reporting.province.domain.QuarterCounts.Report;
import org.itahub.reporting.province.domain.QuarterCounts.Review;

/** Reads a province's agencies, results, plans and reports; a province has at most some 350 agencies. */
@ApplicationScoped
public class ProvinceQueries {
    private static final String CANCELLED = "CANCELLED";

    private final Sql sql;

    ProvinceQueries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** @param resultYear the year of the results; plans and reports are of the next */
    public ProvinceRecords read(String province, int resultYear) {
        int planYear = resultYear + 1;
        return new ProvinceRecords(
                agencies(province),
                results(province, resultYear),
                plans(province, planYear),
                dueDates(province, planYear),
                measures(province, planYear),
                reports(province, planYear));
    }

    private int agencies(String province) {
        return sql.query("SELECT count(*) FROM agency_copy WHERE province = ?", row -> row.getInt(1), province)
                .getFirst();
    }

    private List<Published> results(String province, int year) {
        return sql.query("""
                SELECT r.total, r.level_code, r.meets_target, r.target_threshold, r.target_wanted_share
                FROM published_result r JOIN agency_copy a ON a.code = r.agency_code
                WHERE a.province = ? AND r.fiscal_year = ?""", ProvinceQueries::result, province, year);
    }

    static Published result(ResultSet row) throws SQLException {
        return new Published(
                row.getBigDecimal("total"),
                row.getString("level_code"),
                row.getBoolean("meets_target"),
                row.getBigDecimal("target_threshold"),
                row.getBigDecimal("target_wanted_share"));
    }

    private List<PlanState> plans(String province, int year) {
        return sql.query("""
                SELECT p.state FROM plan_state p JOIN agency_copy a ON a.code = p.agency_code
                WHERE a.province = ? AND p.fiscal_year = ?""", row -> PlanState.valueOf(row.getString("state")), province, year);
    }

    /** The latest of each quarter's, should plans of different rules stand beside each other. */
    private Map<Quarter, LocalDate> dueDates(String province, int year) {
        Map<Quarter, LocalDate> dueDates = new EnumMap<>(Quarter.class);
        sql.query(
                """
                SELECT (d.due ->> 'quarter')::int AS quarter, max((d.due ->> 'dueDate')::date) AS due_date
                FROM published_plan p
                JOIN agency_copy a ON a.code = p.agency_code
                CROSS JOIN LATERAL jsonb_array_elements(p.due_dates) AS d (due)
                WHERE a.province = ? AND p.fiscal_year = ?
                GROUP BY 1""",
                row -> dueDates.put(
                        Quarter.values()[row.getInt("quarter") - 1], row.getObject("due_date", LocalDate.class)),
                province,
                year);
        return dueDates;
    }

    List<Measure> measures(String province, int year) {
        return sql.query("""
                SELECT p.agency_code, (m.measure ->> 'no')::int AS no
                FROM published_plan p
                JOIN agency_copy a ON a.code = p.agency_code
                CROSS JOIN LATERAL jsonb_array_elements(p.plan -> 'measures') AS m (measure)
                WHERE a.province = ? AND p.fiscal_year = ?""", row -> new Measure(row.getString("agency_code"), row.getInt("no")), province, year);
    }

    List<Report> reports(String province, int year) {
        return sql.query("""
                SELECT r.agency_code, r.measure_no, r.quarter, r.review, r.state, r.late
                FROM progress_report r JOIN agency_copy a ON a.code = r.agency_code
                WHERE a.province = ? AND r.fiscal_year = ?""", ProvinceQueries::report, province, year);
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                new Measure(row.getString("agency_code"), row.getInt("measure_no")),
                Quarter.values()[row.getInt("quarter") - 1],
                Review.valueOf(row.getString("review")),
                row.getString("state").equals(CANCELLED),
                row.getBoolean("late"));
    }
}
