package org.itahub.measures.plan;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.sql.Sql;

/** Knows the measures of the plans in force by their numbers, which is all that a report asks for: no plan is read. */
@ApplicationScoped
public class PublishedMeasures {
    private final Sql sql;

    PublishedMeasures(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Whether the agency's published plan of that year has the measure; false too where there is no such plan. */
    public boolean have(String agencyCode, FiscalYear year, int no) {
        return !sql.query("""
                SELECT 1 FROM plan_measure WHERE no = ? AND plan_id = (
                    SELECT id FROM measures_plan
                    WHERE agency_code = ? AND fiscal_year = ? AND state = 'PUBLISHED'
                    ORDER BY plan_version DESC LIMIT 1)""", row -> true, no, agencyCode, year.value()).isEmpty();
    }

    /** When each measure was published first, in whatever version of the year's plan; by its number. */
    public Map<Integer, Instant> since(String agencyCode, FiscalYear year) {
        Map<Integer, Instant> since = new HashMap<>();
        sql.query(
                """
                SELECT measure.no, min(plan.published_at) AS since
                FROM measures_plan plan JOIN plan_measure measure ON measure.plan_id = plan.id
                WHERE plan.agency_code = ? AND plan.fiscal_year = ? AND plan.state = 'PUBLISHED'
                GROUP BY measure.no""",
                row -> since.put(
                        row.getInt("no"),
                        row.getObject("since", OffsetDateTime.class).toInstant()),
                agencyCode,
                year.value());
        return since;
    }
}
