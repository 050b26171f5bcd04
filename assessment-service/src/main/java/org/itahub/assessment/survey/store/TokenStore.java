package org.itahub.assessment.survey.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itahub.assessment.survey.Survey;
import org.itahub.platform.sql.Sql;

/** Personal tokens, of which only hashes are kept. */
@ApplicationScoped
public class TokenStore {

    private static final HexFormat HEX = HexFormat.of();

    private final Sql sql;

    TokenStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** What has become of a token. */
    public enum State {
        FREE,
        USED,
        REVOKED
    }

    /**
     * A token that was issued.
     *
     * @param sentAs the hash of the random key under which the sheet was sent; empty unless used
     */
    public record Found(Survey survey, State state, Optional<byte[]> sentAs) {}

    public Optional<Found> find(byte[] hash) {
        return sql
                .query(
                        """
                        SELECT s.*, t.state, t.sent_as FROM survey_token t JOIN survey s ON s.id = t.survey_id
                        WHERE t.token_hash = ?""",
                        row -> new Found(
                                SurveyStore.survey(row),
                                State.valueOf(row.getString("state")),
                                Optional.ofNullable(row.getBytes("sent_as"))),
                        hash)
                .stream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(int surveyId, Collection<byte[]> hashes) {
        sql.update("""
                INSERT INTO survey_token (survey_id, token_hash, state)
                SELECT ?, decode(hash, 'hex'), 'FREE' FROM unnest(?) hash""", surveyId, hex(hashes));
    }

    /** Revokes those of the tokens that are free. @return how many */
    @Transactional(Transactional.TxType.MANDATORY)
    public int revoke(int surveyId, Collection<byte[]> hashes) {
        return sql.update("""
                UPDATE survey_token SET state = 'REVOKED'
                WHERE survey_id = ? AND state = 'FREE'
                  AND token_hash IN (SELECT decode(hash, 'hex') FROM unnest(?) hash)""", surveyId, hex(hashes));
    }

    /** Revokes every token that is free. @return how many */
    @Transactional(Transactional.TxType.MANDATORY)
    public int revokeFree(int surveyId) {
        return sql.update("UPDATE survey_token SET state = 'REVOKED' WHERE survey_id = ? AND state = 'FREE'", surveyId);
    }

    /** How many tokens of a survey are in each state. */
    public Map<State, Long> counts(int surveyId) {
        return sql
                .query(
                        "SELECT state, count(*) AS tokens FROM survey_token WHERE survey_id = ? GROUP BY state",
                        row -> Map.entry(State.valueOf(row.getString("state")), row.getLong("tokens")),
                        surveyId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] hex(Collection<byte[]> hashes) {
        List<String> texts = hashes.stream().map(HEX::formatHex).toList();
        return texts.toArray(String[]::new);
    }
}
