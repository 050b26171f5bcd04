package org.itahub.assessment.survey.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.assessment.survey.Survey;
import org.itahub.assessment.survey.SurveyFilter;
import org.itahub.platform.sql.Sql;

/** Reads the surveys of many agencies and counts their sheets, in one statement however long the page is. */
@ApplicationScoped
public class SurveyList {

    private final Sql sql;

    SurveyList(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A survey as found. */
    public record Row(Survey survey, String agencyNameTh, String agencyNameEn, String province, long answered) {}

    /** Where a page begins: behind this survey. */
    public record Place(String agencyCode, int fiscalYear, String instrument) {}

    /** Surveys by agency, year and instrument. */
    public List<Row> find(SurveyFilter filter, Place after, int atMost) {
        return sql.query(
                """
                SELECT s.*, a.name_th, a.name_en, a.province,
                       (SELECT count(*) FROM survey_sheet h WHERE h.survey_id = s.id)
                       + coalesce((SELECT cardinality(sheets) FROM survey_pool p WHERE p.survey_id = s.id), 0) AS answered
                FROM survey s JOIN agency a ON a.code = s.agency_code
                WHERE (? OR a.code = ANY (?) OR a.province = ANY (?))
                  AND (?::text IS NULL OR a.province = ?)
                  AND (?::int IS NULL OR s.fiscal_year = ?)
                  AND (s.agency_code, s.fiscal_year, s.instrument) > (?, ?, ?)
                ORDER BY s.agency_code, s.fiscal_year, s.instrument LIMIT ?""",
                row -> new Row(
                        SurveyStore.survey(row),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getString("province"),
                        row.getLong("answered")),
                filter.reach().everywhere(),
                filter.reach().agencies().toArray(String[]::new),
                filter.reach().provinces().toArray(String[]::new),
                filter.province().orElse(null),
                filter.province().orElse(null),
                filter.fiscalYear().orElse(null),
                filter.fiscalYear().orElse(null),
                after.agencyCode(),
                after.fiscalYear(),
                after.instrument(),
                atMost);
    }
}
