package org.itahub.assessment.disclosure.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.disclosure.domain.Finding;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.OwnScore;
import org.itahub.assessment.disclosure.domain.Review;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.platform.sql.Sql;

/** Reads and writes what assessors found, what was decided, and reviews. */
@ApplicationScoped
public class FindingStore {

    private final Sql sql;

    FindingStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Of<T>(long disclosureId, T value) {}

    /** Everything found about one item. */
    public Scoring of(long disclosureId) {
        return of(List.of(disclosureId)).getOrDefault(disclosureId, Scoring.NONE);
    }

    /** Everything found about some items, by their ids, for three queries; items without a finding are left out. */
    public Map<Long, Scoring> of(Collection<Long> disclosureIds) {
        Object[] ids = disclosureIds.toArray(Long[]::new);
        Map<Long, List<OwnScore>> scores = new HashMap<>();
        sql.query(
                        "SELECT * FROM disclosure_score WHERE disclosure_id = ANY (?) ORDER BY scored_at, assessor",
                        FindingStore::score,
                        (Object) ids)
                .forEach(score -> scores.computeIfAbsent(score.disclosureId(), id -> new ArrayList<>())
                        .add(score.value()));
        Map<Long, Outcome> outcomes = new HashMap<>();
        sql.query("SELECT * FROM disclosure_outcome WHERE disclosure_id = ANY (?)", FindingStore::outcome, (Object) ids)
                .forEach(outcome -> outcomes.put(outcome.disclosureId(), outcome.value()));
        Map<Long, Review> reviews = new HashMap<>();
        sql.query("SELECT * FROM disclosure_review WHERE disclosure_id = ANY (?)", FindingStore::review, (Object) ids)
                .forEach(review -> reviews.put(review.disclosureId(), review.value()));
        Map<Long, Scoring> all = new HashMap<>();
        for (Long id : disclosureIds) {
            if (scores.containsKey(id) || outcomes.containsKey(id)) {
                all.put(
                        id,
                        new Scoring(
                                scores.getOrDefault(id, List.of()),
                                Optional.ofNullable(outcomes.get(id)),
                                Optional.ofNullable(reviews.get(id))));
            }
        }
        return all;
    }

    /** Adds an assessor's score, or changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(long disclosureId, OwnScore score) {
        Finding finding = score.finding();
        sql.update(
                """
                INSERT INTO disclosure_score
                    (disclosure_id, assessor, score, reason, note, missing, scored_at, version)
                VALUES (?, ?, ?, ?, ?, ?::int[], ?, ?)
                ON CONFLICT (disclosure_id, assessor) DO UPDATE SET score = excluded.score, reason = excluded.reason,
                    note = excluded.note, missing = excluded.missing, scored_at = excluded.scored_at,
                    version = excluded.version""",
                disclosureId,
                score.assessor(),
                finding.score(),
                finding.reason(),
                finding.note(),
                Numbers.column(finding.missing()),
                at(score.scoredAt()),
                score.version());
    }

    /** Notes that two assessors differ from now on, or null that they no longer do. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disagreed(long disclosureId, Instant since) {
        sql.update("UPDATE disclosure SET disagreed_at = ? WHERE id = ?", at(since), disclosureId);
    }

    /** Decides, or decides otherwise than before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(long disclosureId, Outcome outcome) {
        Finding finding = outcome.finding();
        sql.update(
                """
                INSERT INTO disclosure_outcome
                    (disclosure_id, basis, score, reason, note, missing, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?::int[], ?, ?)
                ON CONFLICT (disclosure_id) DO UPDATE SET basis = excluded.basis, score = excluded.score,
                    reason = excluded.reason, note = excluded.note, missing = excluded.missing,
                    decided_by = excluded.decided_by, decided_at = excluded.decided_at""",
                disclosureId,
                outcome.basis().name(),
                finding.score(),
                finding.reason(),
                finding.note(),
                Numbers.column(finding.missing()),
                outcome.by(),
                at(outcome.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(long disclosureId, Review review) {
        sql.update("""
                INSERT INTO disclosure_review (disclosure_id, explanation, requested_by, requested_at)
                VALUES (?, ?, ?, ?)""", disclosureId, review.explanation(), review.requestedBy(), at(review.requestedAt()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void reviewed(long disclosureId, String by, Instant when) {
        sql.update(
                "UPDATE disclosure_review SET decided_by = ?, decided_at = ? WHERE disclosure_id = ?",
                by,
                at(when),
                disclosureId);
    }

    private static Of<OwnScore> score(ResultSet row) throws SQLException {
        return new Of<>(
                row.getLong("disclosure_id"),
                new OwnScore(
                        row.getString("assessor"), finding(row), instant(row, "scored_at"), row.getLong("version")));
    }

    private static Of<Outcome> outcome(ResultSet row) throws SQLException {
        return new Of<>(
                row.getLong("disclosure_id"),
                new Outcome(
                        Outcome.Basis.valueOf(row.getString("basis")),
                        finding(row),
                        row.getString("decided_by"),
                        instant(row, "decided_at")));
    }

    private static Of<Review> review(ResultSet row) throws SQLException {
        return new Of<>(
                row.getLong("disclosure_id"),
                new Review(
                        row.getString("explanation"),
                        row.getString("requested_by"),
                        instant(row, "requested_at"),
                        Optional.ofNullable(instant(row, "decided_at"))));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getInt("score"), row.getString("reason"), row.getString("note"), Numbers.read(row, "missing"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
