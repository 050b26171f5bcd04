package org.itahub.measures.progress;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.itahub.measures.plan.LatestStandings;
import org.itahub.measures.plan.domain.Standing;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.sql.Sql;

/** The standing of each measure by the latest quarter that its unit handed in; a draft is nobody's word yet. */
@ApplicationScoped
public class ReportedStandings implements LatestStandings {
    private final Sql sql;

    ReportedStandings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Latest(int measureNo, Standing standing) {}

    @Override
    public Map<Integer, Standing> of(String agencyCode, FiscalYear year) {
        return sql.query("""
                        SELECT DISTINCT ON (measure_no) measure_no, state, percent FROM measure_progress
                        WHERE agency_code = ? AND fiscal_year = ? AND review IN ('SUBMITTED', 'ACCEPTED')
                        ORDER BY measure_no, quarter DESC""", ReportedStandings::read, agencyCode, year.value()).stream()
                .collect(Collectors.toMap(Latest::measureNo, Latest::standing));
    }

    private static Latest read(ResultSet row) throws SQLException {
        return new Latest(
                row.getInt("measure_no"),
                new Standing(MeasureState.valueOf(row.getString("state")), row.getObject("percent", Integer.class)));
    }
}
