package org.itahub.measures.obstacles;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.sql.Sql;

/** The register's figures over submitted and accepted reports, three statements however many agencies report. */
@ApplicationScoped
class RegisterQueries {
    /** How many reports of what helped are shown for each obstacle. */
    static final int HELPED_SHOWN = 5;

    private static final String CODED = """
            WITH coded AS (
              SELECT agency.code AS agency_code, agency.name_th, agency.name_en, report.measure_no, report.quarter,
                     report.review, report.what_helped, obstacle.code,
                     CASE WHEN report.suggestions IN ('-', 'ไม่มี', 'ไม่มีข้อเสนอแนะ') THEN '' ELSE report.suggestions
                     END AS suggestions
              FROM agency_copy agency
              JOIN measure_progress report ON report.agency_code = agency.code
              CROSS JOIN LATERAL jsonb_array_elements_text(report.obstacle_codes) AS obstacle (code)
              WHERE agency.province = ? AND report.fiscal_year = ? AND report.review IN ('SUBMITTED', 'ACCEPTED')
                AND obstacle.code <> 'NONE')
            """;

    private final Sql sql;

    RegisterQueries(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * The reports that the register rests on.
     *
     * @param withoutObstacles those that say so by code
     * @param notCoded those that tell of obstacles, or of none, without a code
     */
    record Reports(int agencies, int reports, int withoutObstacles, int notCoded) {}

    /**
     * How often an obstacle was met.
     *
     * @param recurring measures that met it in more than one quarter
     * @param reportsByQuarter four numbers, first to fourth quarter
     */
    record Met(
            String code,
            int agencies,
            int measures,
            int recurring,
            int quarters,
            int reports,
            List<Integer> reportsByQuarter,
            List<String> indicators) {}

    /** What an agency wrote of an obstacle that it overcame, or suggested. */
    record Helped(
            String code,
            String agencyCode,
            String agencyNameTh,
            String agencyNameEn,
            int measureNo,
            int quarter,
            String whatHelped,
            String suggestions) {}

    Reports reports(String province, FiscalYear year) {
        return sql.query(
                        """
                        SELECT count(DISTINCT agency.code) AS agencies, count(*) AS reports,
                               count(*) FILTER (WHERE report.obstacle_codes @> '["NONE"]') AS without_obstacles,
                               count(*) FILTER (WHERE report.obstacle_codes = '[]') AS not_coded
                        FROM agency_copy agency
                        JOIN measure_progress report ON report.agency_code = agency.code
                        WHERE agency.province = ? AND report.fiscal_year = ?
                          AND report.review IN ('SUBMITTED', 'ACCEPTED')""",
                        row -> new Reports(
                                row.getInt("agencies"),
                                row.getInt("reports"),
                                row.getInt("without_obstacles"),
                                row.getInt("not_coded")),
                        province,
                        year.value())
                .getFirst();
    }

    /** The obstacles that were met, the one of most agencies first. */
    List<Met> met(String province, FiscalYear year) {
        return sql.query(CODED + """
                , plan AS (
                  SELECT DISTINCT ON (agency_code) id, agency_code, issues FROM measures_plan
                  WHERE fiscal_year = ? AND state = 'PUBLISHED' AND agency_code IN (SELECT agency_code FROM coded)
                  ORDER BY agency_code, plan_version DESC),
                of_measure AS (
                  SELECT code, agency_code, measure_no, count(*) AS quarters FROM coded GROUP BY 1, 2, 3),
                concerned AS (
                  SELECT of_measure.code, array_agg(DISTINCT issue ->> 'indicator') AS indicators
                  FROM of_measure
                  JOIN plan USING (agency_code)
                  JOIN plan_measure measure ON measure.plan_id = plan.id AND measure.no = of_measure.measure_no
                  CROSS JOIN LATERAL jsonb_array_elements(plan.issues) AS issue
                  WHERE (issue ->> 'no')::integer = measure.issue_no
                  GROUP BY of_measure.code)
                SELECT coded.code, count(DISTINCT agency_code) AS agencies,
                       (SELECT count(*) FROM of_measure WHERE of_measure.code = coded.code) AS measures,
                       (SELECT count(*) FROM of_measure WHERE of_measure.code = coded.code AND quarters > 1) AS recurring,
                       count(DISTINCT quarter) AS quarters, count(*) AS reports,
                       ARRAY [count(*) FILTER (WHERE quarter = 1), count(*) FILTER (WHERE quarter = 2),
                              count(*) FILTER (WHERE quarter = 3), count(*) FILTER (WHERE quarter = 4)]::integer[]
                           AS by_quarter,
                       coalesce((SELECT indicators FROM concerned WHERE concerned.code = coded.code), '{}') AS indicators
                FROM coded GROUP BY coded.code ORDER BY agencies DESC, measures DESC, coded.code""", RegisterQueries::met, province, year.value(), year.value());
    }

    private static Met met(ResultSet row) throws SQLException {
        return new Met(
                row.getString("code"),
                row.getInt("agencies"),
                row.getInt("measures"),
                row.getInt("recurring"),
                row.getInt("quarters"),
                row.getInt("reports"),
                Arrays.asList((Integer[]) row.getArray("by_quarter").getArray()),
                Arrays.asList((String[]) row.getArray("indicators").getArray()));
    }

    /**
     * Of each obstacle the accepted reports that say most: those that tell what helped, then the newest.
     *
     * @param except an agency that wants to know of others; null for all
     */
    List<Helped> helped(String province, FiscalYear year, String except) {
        return sql.query(
                CODED + """
                SELECT * FROM (
                  SELECT coded.*, row_number() OVER (PARTITION BY code
                      ORDER BY what_helped <> '' DESC, quarter DESC, agency_code, measure_no) AS place
                  FROM coded
                  WHERE review = 'ACCEPTED' AND agency_code IS DISTINCT FROM ?
                    AND (what_helped <> '' OR suggestions <> '')) AS ranked
                WHERE place <= ? ORDER BY code, place""",
                row -> new Helped(
                        row.getString("code"),
                        row.getString("agency_code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getInt("measure_no"),
                        row.getInt("quarter"),
                        row.getString("what_helped"),
                        row.getString("suggestions")),
                province,
                year.value(),
                except,
                HELPED_SHOWN);
    }
}
