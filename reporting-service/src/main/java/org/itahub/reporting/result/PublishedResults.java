package org.itahub.reporting.result;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.readmodel.ReadModelJson;

/** The newest published revision of each agency and year. */
@ApplicationScoped
public class PublishedResults {
    private final Sql sql;

    PublishedResults(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * A frozen revision with what its documents say of it.
     *
     * @param target points that the country wants of an agency
     */
    public record Analysed(
            PublishedResult result,
            Triage triage,
            Reconciliation reconciliation,
            LostItems lostItems,
            BigDecimal target) {}

    /** The same as JSON of the assessment service. */
    record Fetched(String result, String triage, String reconciliation, String lostItems) {}

    /** 0 where nothing of the year is kept. */
    int newestRevision(String agencyCode, int fiscalYear) {
        return sql
                .query(
                        "SELECT revision FROM published_result WHERE agency_code = ? AND fiscal_year = ?",
                        row -> row.getInt("revision"),
                        agencyCode,
                        fiscalYear)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** Keeps the revision unless a newer one is kept already. */
    void keep(KeepPublishedResult.Publication publication, String summary, Fetched fetched) {
        sql.update(
                """
                INSERT INTO published_result AS kept
                    (agency_code, fiscal_year, revision, total, level_code, meets_target, target_threshold,
                     target_wanted_share, summary, result, triage, reconciliation, lost_items)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)
                ON CONFLICT (agency_code, fiscal_year) DO UPDATE
                SET revision = excluded.revision, total = excluded.total, level_code = excluded.level_code,
                    meets_target = excluded.meets_target, target_threshold = excluded.target_threshold,
                    target_wanted_share = excluded.target_wanted_share,
                    summary = excluded.summary, result = excluded.result, triage = excluded.triage,
                    reconciliation = excluded.reconciliation, lost_items = excluded.lost_items
                WHERE excluded.revision > kept.revision""",
                publication.agencyCode(),
                publication.fiscalYear(),
                publication.revision(),
                publication.total(),
                publication.level().code(),
                publication.meetsTarget(),
                publication.target().threshold(),
                publication.target().wantedShare(),
                summary,
                fetched.result(),
                fetched.triage(),
                fetched.reconciliation(),
                fetched.lostItems());
    }

    public Optional<Analysed> find(String agencyCode, int fiscalYear) {
        return sql
                .query(
                        """
                        SELECT result, triage, reconciliation, lost_items, target_threshold
                        FROM published_result WHERE agency_code = ? AND fiscal_year = ?""",
                        row -> new Analysed(
                                ReadModelJson.read(row.getString("result"), PublishedResult.class),
                                ReadModelJson.read(row.getString("triage"), Triage.class),
                                ReadModelJson.read(row.getString("reconciliation"), Reconciliation.class),
                                ReadModelJson.read(row.getString("lost_items"), LostItems.class),
                                row.getBigDecimal("target_threshold")),
                        agencyCode,
                        fiscalYear)
                .stream()
                .findFirst();
    }

    /** All published years of an agency, oldest first. */
    public List<YearResult> years(String agencyCode) {
        return sql.query(
                "SELECT summary FROM published_result WHERE agency_code = ? ORDER BY fiscal_year",
                row -> ReadModelJson.read(row.getString("summary"), Summary.class)
                        .year(),
                agencyCode);
    }

    private record Summary(
            int fiscalYear,
            BigDecimal total,
            PublishedResult.Level level,
            List<Score> instruments,
            List<Score> indicators) {

        YearResult year() {
            return new YearResult(fiscalYear, total, level, byCode(instruments), byCode(indicators));
        }

        private static Map<String, BigDecimal> byCode(List<Score> scores) {
            var byCode = new LinkedHashMap<String, BigDecimal>();
            if (scores != null) {
                scores.forEach(score -> byCode.put(score.code(), score.score()));
            }
            return byCode;
        }
    }

    private record Score(String code, BigDecimal score) {}
}
