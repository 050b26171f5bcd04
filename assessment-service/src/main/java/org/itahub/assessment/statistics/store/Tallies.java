package org.itahub.assessment.statistics.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.statistics.domain.ScoreColumns;
import org.itahub.assessment.statistics.domain.YearTally;
import org.itahub.platform.sql.Sql;

/** Counts published results of a province or of all, several years in a statement, however many agencies there are. */
@ApplicationScoped
public class Tallies {

    /** Years and what their framework says, as a table to join. */
    private static final String FRAMED = """
            unnest(?::text[]::int[], ?::text[]::int[], ?::text[]::int[], ?::text[]::numeric[])
                AS f(fiscal_year, framework_version, first_item, threshold)""";

    private static final String OF_PROVINCE = "(?::text IS NULL OR a.province = ?)";

    private final Sql sql;

    Tallies(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Which framework the results of which year rest on. */
    public record Rested(int fiscalYear, int frameworkVersion) {}

    /** How many have which level. */
    public record OfLevel(int fiscalYear, String level, int agencies, BigDecimal totals, int reached) {}

    /** An item of a year. @param no position in the framework, from 1 */
    public record OfItem(int fiscalYear, int no, int weak, int known, long sum) {}

    /** How many agencies the province has; empty for all. */
    public int agencies(Optional<String> province) {
        return sql.query(
                        "SELECT count(*) FROM agency a WHERE " + OF_PROVINCE,
                        row -> row.getInt(1),
                        province.orElse(null),
                        province.orElse(null))
                .getFirst();
    }

    /** The frameworks of the years that have published results. */
    public List<Rested> frameworks(int from, int to) {
        return sql.query("""
                SELECT fiscal_year, max(framework_version) AS framework_version FROM published_score
                WHERE fiscal_year BETWEEN ? AND ? GROUP BY fiscal_year ORDER BY fiscal_year""", row -> new Rested(row.getInt("fiscal_year"), row.getInt("framework_version")), from, to);
    }

    public List<OfLevel> levels(List<PinnedFramework> frameworks, Optional<String> province) {
        return sql.query(
                "SELECT s.fiscal_year, s.level_code, count(*) AS agencies, sum(s.total) AS totals,"
                        + " count(*) FILTER (WHERE s.total >= f.threshold) AS reached"
                        + " FROM published_score s JOIN " + FRAMED
                        + " USING (fiscal_year, framework_version) JOIN agency a ON a.code = s.agency_code"
                        + " WHERE " + OF_PROVINCE + " GROUP BY s.fiscal_year, s.level_code",
                row -> new OfLevel(
                        row.getInt("fiscal_year"),
                        row.getString("level_code"),
                        row.getInt("agencies"),
                        row.getBigDecimal("totals"),
                        row.getInt("reached")),
                parameters(frameworks, province));
    }

    /** Of each item that some agency has, how many of them scored under the threshold. */
    public List<OfItem> items(List<PinnedFramework> frameworks, Optional<String> province) {
        return sql.query(
                "SELECT s.fiscal_year, u.no, count(*) AS known, sum(u.score) AS sum,"
                        + " count(*) FILTER (WHERE u.score < f.threshold * 100) AS weak"
                        + " FROM published_score s JOIN " + FRAMED
                        + " USING (fiscal_year, framework_version) JOIN agency a ON a.code = s.agency_code"
                        + " CROSS JOIN LATERAL unnest(s.scores[f.first_item:]) WITH ORDINALITY AS u(score, no)"
                        + " WHERE u.score IS NOT NULL AND " + OF_PROVINCE + " GROUP BY s.fiscal_year, u.no",
                row -> new OfItem(
                        row.getInt("fiscal_year"),
                        row.getInt("no"),
                        row.getInt("weak"),
                        row.getInt("known"),
                        row.getLong("sum")),
                parameters(frameworks, province));
    }

    /** Of each year, how the agencies moved that have a result of it and of the year before. */
    public Map<Integer, YearTally.Moves> moves(int from, int to, Optional<String> province) {
        return sql.query("""
                        SELECT s.fiscal_year, count(*) AS both, sum(s.total - b.total) AS change,
                            count(*) FILTER (WHERE s.total > b.total) AS rose,
                            count(*) FILTER (WHERE s.total < b.total) AS fell
                        FROM published_score s
                            JOIN published_score b ON b.agency_code = s.agency_code AND b.fiscal_year = s.fiscal_year - 1
                            JOIN agency a ON a.code = s.agency_code
                        WHERE s.fiscal_year BETWEEN ? AND ? AND (?::text IS NULL OR a.province = ?)
                        GROUP BY s.fiscal_year""", Tallies::move, from, to, province.orElse(null), province.orElse(null)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Integer, YearTally.Moves> move(ResultSet row) throws SQLException {
        return Map.entry(
                row.getInt("fiscal_year"),
                new YearTally.Moves(
                        row.getInt("both"), row.getInt("rose"), row.getInt("fell"), row.getBigDecimal("change")));
    }

    private static Object[] parameters(List<PinnedFramework> frameworks, Optional<String> province) {
        return new Object[] {
            column(frameworks, it -> it.framework().fiscalYear()),
            column(frameworks, PinnedFramework::version),
            column(frameworks, it -> ScoreColumns.of(it.framework()).firstItem()),
            column(frameworks, it -> threshold(it.framework())),
            province.orElse(null),
            province.orElse(null)
        };
    }

    /** Totals have two decimals, so a threshold with more asks for the next hundredth. */
    private static BigDecimal threshold(Framework framework) {
        return ScoreColumns.score(
                        ScoreColumns.hundredthsFrom(framework.content().target().threshold()))
                .rounded();
    }

    private static String[] column(List<PinnedFramework> frameworks, Function<PinnedFramework, Object> value) {
        return frameworks.stream().map(value).map(String::valueOf).toArray(String[]::new);
    }
}
