package org.itahub.reporting.province.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.itahub.reporting.province.domain.QuarterCounts.Measure;
import org.itahub.reporting.province.domain.QuarterCounts.Report;
import org.itahub.reporting.readmodel.ReadModelJson;

/** Reads what a follow-up of a quarter tells of each agency of a province. */
@ApplicationScoped
public class FollowUpQueries {
    private final Sql sql;
    private final ProvinceQueries province;

    FollowUpQueries(AgroalDataSource dataSource, ProvinceQueries province) {
        this.sql = new Sql(dataSource);
        this.province = province;
    }

    /**
     * What the read model holds.
     *
     * @param measures of all published plans of the year
     * @param reports of the whole year
     * @param handedIn of the quarter alone
     */
    public record Records(
            List<Agency> agencies, List<Measure> measures, List<Report> reports, List<Progress> handedIn) {}

    /** @param dueDate as its published plan names it; empty without one */
    public record Agency(
            String code, String nameTh, String nameEn, Optional<PlanState> plan, Optional<LocalDate> dueDate) {}

    public Records read(String name, int year, Quarter quarter) {
        return new Records(
                agencies(name, year, quarter),
                province.measures(name, year),
                province.reports(name, year),
                handedIn(name, year, quarter));
    }

    private List<Agency> agencies(String name, int year, Quarter quarter) {
        return sql.query(
                """
                SELECT a.code, a.name_th, a.name_en, s.state,
                    (SELECT (d.due ->> 'dueDate')::date FROM jsonb_array_elements(p.due_dates) AS d (due)
                     WHERE (d.due ->> 'quarter')::int = ?) AS due_date
                FROM agency_copy a
                LEFT JOIN plan_state s ON s.agency_code = a.code AND s.fiscal_year = ?
                LEFT JOIN published_plan p ON p.agency_code = a.code AND p.fiscal_year = ?
                WHERE a.province = ?
                ORDER BY a.code""",
                row -> new Agency(
                        row.getString("code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        Optional.ofNullable(row.getString("state")).map(PlanState::valueOf),
                        Optional.ofNullable(row.getObject("due_date", LocalDate.class))),
                quarter.number(),
                year,
                year,
                name);
    }

    private List<Progress> handedIn(String name, int year, Quarter quarter) {
        return sql.query(
                """
                SELECT r.report FROM progress_report r JOIN agency_copy a ON a.code = r.agency_code
                WHERE a.province = ? AND r.fiscal_year = ? AND r.quarter = ?
                ORDER BY r.agency_code, r.measure_no""", row -> ReadModelJson.read(row.getString("report"), Progress.class), name, year, quarter.number());
    }
}
