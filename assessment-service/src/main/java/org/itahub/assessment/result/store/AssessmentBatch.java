package org.itahub.assessment.result.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.reconciliation.store.FindingStore;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.Revision;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.platform.sql.Sql;

/** Many results in one statement each way, in the order of agency and year, so that two batches never wait crosswise. */
@ApplicationScoped
public class AssessmentBatch {

    private static final String DRAFTS = """
            unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                AS d (agency_code, fiscal_year, number, results, published, reason, total, level_code)
            JOIN assessment a ON (a.agency_code, a.fiscal_year) = (d.agency_code, d.fiscal_year)""";

    private final Sql sql;
    private final RevisionJson json;
    private final FindingStore findings;

    AssessmentBatch(AgroalDataSource dataSource, RevisionJson json, FindingStore findings) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.findings = findings;
    }

    /** An agency's year. */
    public record Key(String agencyCode, int fiscalYear) {}

    /** The newest revisions of those that exist, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Key, Assessment> lockLatest(Collection<Key> keys) {
        sql.query("""
                SELECT a.id FROM assessment a
                JOIN unnest(?::text[], ?::bigint[]) AS k (agency_code, fiscal_year)
                  ON (a.agency_code, a.fiscal_year) = (k.agency_code, k.fiscal_year)
                ORDER BY a.agency_code, a.fiscal_year FOR NO KEY UPDATE OF a""", row -> row.getLong(1), agencies(keys), years(keys));
        Map<Key, Assessment> found = new HashMap<>();
        sql.query("""
                        SELECT a.*, r.number, r.results, r.published, r.reason, r.published_at
                        FROM unnest(?::text[], ?::bigint[]) AS k (agency_code, fiscal_year)
                        JOIN assessment a ON (a.agency_code, a.fiscal_year) = (k.agency_code, k.fiscal_year)
                        JOIN LATERAL (SELECT * FROM assessment_revision WHERE assessment_id = a.id
                                      ORDER BY number DESC LIMIT 1) AS r ON true""", this::assessment, agencies(keys), years(keys))
                .forEach(it -> found.put(new Key(it.agencyCode(), it.fiscalYear()), it));
        return found;
    }

    /** First drafts; each assessment is of version 1 and revision 1. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(List<ScoredAssessment> drafts) {
        sql.update(
                """
                INSERT INTO assessment (agency_code, fiscal_year, framework_version, version)
                SELECT agency_code, fiscal_year, framework_version, 1
                FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS a (agency_code, fiscal_year, framework_version)
                ORDER BY agency_code, fiscal_year""",
                texts(drafts, Assessment::agencyCode),
                numbers(drafts, it -> (long) it.fiscalYear()),
                numbers(drafts, it -> (long) it.frameworkVersion()));
        addRevisions(drafts);
    }

    /** Drafts beside published revisions, under the assessments' new versions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beginCorrections(List<ScoredAssessment> drafts) {
        raiseVersions(drafts);
        addRevisions(drafts);
    }

    /** Drafts as they are now, under the assessments' new versions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changeDrafts(List<ScoredAssessment> drafts) {
        raiseVersions(drafts);
        sql.update(
                """
                UPDATE assessment_revision SET results = d.results::jsonb, published = d.published::jsonb,
                    reason = d.reason, total = d.total::numeric, level_code = d.level_code
                FROM (SELECT a.id, d.* FROM""" + " " + DRAFTS + ") AS d "
                        + "WHERE assessment_revision.assessment_id = d.id AND assessment_revision.number = d.number",
                draftColumns(drafts));
        keepFindings(drafts);
    }

    private void addRevisions(List<ScoredAssessment> drafts) {
        sql.update("""
                INSERT INTO assessment_revision (assessment_id, number, results, published, reason, total, level_code)
                SELECT a.id, d.number, d.results::jsonb, d.published::jsonb, d.reason, d.total::numeric, d.level_code
                FROM""" + " " + DRAFTS, draftColumns(drafts));
        keepFindings(drafts);
    }

    private void raiseVersions(List<ScoredAssessment> drafts) {
        sql.update(
                """
                UPDATE assessment SET version = d.version
                FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS d (agency_code, fiscal_year, version)
                WHERE (assessment.agency_code, assessment.fiscal_year) = (d.agency_code, d.fiscal_year)""",
                texts(drafts, Assessment::agencyCode),
                numbers(drafts, it -> (long) it.fiscalYear()),
                numbers(drafts, Assessment::version));
    }

    private void keepFindings(List<ScoredAssessment> drafts) {
        Map<Key, Long> ids = new HashMap<>();
        List<Key> keys = drafts.stream()
                .map(ScoredAssessment::assessment)
                .map(it -> new Key(it.agencyCode(), it.fiscalYear()))
                .toList();
        sql.query(
                """
                SELECT a.id, a.agency_code, a.fiscal_year FROM assessment a
                JOIN unnest(?::text[], ?::bigint[]) AS k (agency_code, fiscal_year)
                  ON (a.agency_code, a.fiscal_year) = (k.agency_code, k.fiscal_year)""",
                row -> ids.put(new Key(row.getString("agency_code"), row.getInt("fiscal_year")), row.getLong("id")),
                agencies(keys),
                years(keys));
        List<FindingStore.Reconciled> reconciled = new ArrayList<>();
        for (ScoredAssessment draft : drafts) {
            Assessment it = draft.assessment();
            reconciled.add(new FindingStore.Reconciled(
                    ids.get(new Key(it.agencyCode(), it.fiscalYear())),
                    it.agencyCode(),
                    it.fiscalYear(),
                    it.revision().number(),
                    draft.findings()));
        }
        findings.replace(reconciled);
    }

    private Object[] draftColumns(List<ScoredAssessment> drafts) {
        return new Object[] {
            texts(drafts, Assessment::agencyCode),
            numbers(drafts, it -> (long) it.fiscalYear()),
            numbers(drafts, it -> (long) it.revision().number()),
            texts(drafts, it -> json.write(it.revision().results())),
            texts(drafts, it -> json.write(it.revision().published())),
            texts(drafts, it -> it.revision().reason().orElse(null)),
            column(
                    drafts,
                    it -> it.sheet()
                            .total()
                            .map(Figure::shown)
                            .map(BigDecimal::toPlainString)
                            .orElse(null)),
            column(drafts, it -> it.sheet().level().map(LevelRule::code).orElse(null))
        };
    }

    private Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getString("agency_code"),
                row.getInt("fiscal_year"),
                row.getInt("framework_version"),
                row.getLong("version"),
                new Revision(
                        row.getInt("number"),
                        json.results(row.getString("results")),
                        json.stated(row.getString("published")),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))));
    }

    private static String[] agencies(Collection<Key> keys) {
        return keys.stream().map(Key::agencyCode).toArray(String[]::new);
    }

    private static Long[] years(Collection<Key> keys) {
        return keys.stream().map(key -> (long) key.fiscalYear()).toArray(Long[]::new);
    }

    private static String[] texts(List<ScoredAssessment> drafts, Function<Assessment, String> value) {
        return column(drafts, it -> value.apply(it.assessment()));
    }

    private static Long[] numbers(List<ScoredAssessment> drafts, Function<Assessment, Long> value) {
        return drafts.stream().map(it -> value.apply(it.assessment())).toArray(Long[]::new);
    }

    private static String[] column(List<ScoredAssessment> drafts, Function<ScoredAssessment, String> value) {
        return drafts.stream().map(value).toArray(String[]::new);
    }
}
