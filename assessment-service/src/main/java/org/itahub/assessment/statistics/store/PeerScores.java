package org.itahub.assessment.statistics.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.itahub.assessment.survey.domain.Access;
import org.itahub.platform.sql.Sql;

/** Reads the totals and indicators of all agencies of a type. */
@ApplicationScoped
public class PeerScores {

    private static final int HUNDREDTHS = 2;

    private final Sql sql;

    PeerScores(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Which published revision an agency has, and by which framework. */
    public record Standing(int frameworkVersion, int revision) {}

    /**
     * One agency's scores.
     *
     * @param staff how many people could answer the year's internal survey, as the agency states; empty where it does not
     * @param scores the total and then the indicators in the framework's order, in hundredths; null where not known
     */
    public record Peer(String agencyCode, String province, OptionalInt staff, List<Integer> scores) {}

    public Optional<Standing> standing(String agencyCode, int fiscalYear) {
        return sql
                .query(
                        "SELECT framework_version, revision FROM published_score WHERE agency_code = ? AND fiscal_year = ?",
                        row -> new Standing(row.getInt("framework_version"), row.getInt("revision")),
                        agencyCode,
                        fiscalYear)
                .stream()
                .findFirst();
    }

    /** All agencies of a type that have a published result by that framework. @param indicators their positions */
    public List<Peer> ofType(String type, int fiscalYear, int frameworkVersion, int firstIndicator, int indicators) {
        return sql.query(
                """
                SELECT a.code, a.province, v.stakeholders, s.total, s.scores[?:?] AS scores
                FROM published_score s JOIN agency a ON a.code = s.agency_code
                LEFT JOIN survey v
                    ON v.agency_code = s.agency_code AND v.fiscal_year = s.fiscal_year AND v.instrument = ?
                WHERE s.fiscal_year = ? AND s.framework_version = ? AND a.type = ?""",
                row -> peer(row, indicators),
                firstIndicator,
                firstIndicator + indicators - 1,
                Access.INTERNAL,
                fiscalYear,
                frameworkVersion,
                type);
    }

    private static Peer peer(ResultSet row, int indicators) throws SQLException {
        List<Integer> scores = new ArrayList<>();
        scores.add(row.getBigDecimal("total").movePointRight(HUNDREDTHS).intValueExact());
        Object[] known = row.getArray("scores") == null
                ? new Object[indicators]
                : (Object[]) row.getArray("scores").getArray();
        for (Object score : known) {
            scores.add(score == null ? null : ((Number) score).intValue());
        }
        Integer staff = row.getObject("stakeholders", Integer.class);
        return new Peer(
                row.getString("code"),
                row.getString("province"),
                staff == null ? OptionalInt.empty() : OptionalInt.of(staff),
                scores);
    }
}
