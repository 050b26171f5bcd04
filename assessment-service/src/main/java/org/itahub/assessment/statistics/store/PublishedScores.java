package org.itahub.assessment.statistics.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.statistics.domain.ScoreColumns;
import org.itahub.platform.sql.Sql;

/** Writes the scores of published results. The rows come about by themselves; here they get what only the service knows. */
@ApplicationScoped
public class PublishedScores {

    private final Sql sql;

    PublishedScores(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A published result whose scores are not counted yet. */
    public record Uncounted(String agencyCode, int fiscalYear, int revision) {}

    /** Keeps the scores of a result that is being published, or was. */
    public void keep(Assessment assessment, ScoreSheet sheet) {
        sql.update(
                """
                INSERT INTO published_score (agency_code, fiscal_year, framework_version, revision, total, level_code,
                    published_at, scores)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?::smallint[])
                ON CONFLICT (fiscal_year, agency_code) DO UPDATE SET
                    revision = excluded.revision, total = excluded.total, level_code = excluded.level_code,
                    published_at = excluded.published_at, scores = excluded.scores
                WHERE excluded.revision >= published_score.revision""",
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.frameworkVersion(),
                assessment.revision().number(),
                sheet.total().map(Figure::shown).orElseThrow(),
                sheet.level().orElseThrow().code(),
                assessment.revision().publishedAt().orElseThrow(),
                literal(ScoreColumns.scores(sheet)));
    }

    /** Published results that wait to be counted, some of them. */
    public List<Uncounted> uncounted(int atMost) {
        return sql.query(
                """
                SELECT agency_code, fiscal_year, revision FROM published_score WHERE scores IS NULL
                ORDER BY fiscal_year, agency_code LIMIT ? FOR UPDATE SKIP LOCKED""",
                row -> new Uncounted(row.getString("agency_code"), row.getInt("fiscal_year"), row.getInt("revision")),
                atMost);
    }

    private static String literal(List<Short> scores) {
        return scores.stream()
                .map(score -> score == null ? "NULL" : score.toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
