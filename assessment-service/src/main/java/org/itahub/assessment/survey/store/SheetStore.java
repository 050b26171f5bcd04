package org.itahub.assessment.survey.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.itahub.assessment.survey.Survey;
import org.itahub.platform.sql.Sql;

/**
 * Takes sheets in, each by one statement that is a transaction of its own: nothing else is written with it that could
 * carry a time.
 */
@ApplicationScoped
public class SheetStore {

    /** So many sheets of a token survey wait until they are mixed. */
    public static final int POOL = 32;

    private final Sql sql;

    SheetStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * Keeps a sheet that came by the open link.
     *
     * @param key the sender's own random key
     * @return false if the survey was changed or closed meanwhile, or has a sheet under that key
     */
    public boolean add(Survey survey, LocalDate today, UUID key, byte[] answers) {
        return sql.update("""
                        INSERT INTO survey_sheet (survey_id, key, answers)
                        SELECT id, ?, ? FROM survey WHERE id = ? AND version = ? AND ? BETWEEN opens_on AND closes_on
                        ON CONFLICT DO NOTHING""", key, answers, survey.id(), survey.version(), today) == 1;
    }

    /**
     * Spends a token and puts the sheet into the survey's pool, which stays sorted by content.
     *
     * @param sentAs the hash of the sender's own random key
     * @return how many sheets the pool has now; empty if the token is not free or the survey was changed meanwhile
     */
    public OptionalInt pool(Survey survey, LocalDate today, byte[] tokenHash, byte[] sentAs, byte[] answers) {
        return sql
                .query("""
                        WITH spent AS (
                            UPDATE survey_token t SET state = 'USED', sent_as = ? FROM survey s
                            WHERE t.token_hash = ? AND t.state = 'FREE' AND s.id = t.survey_id AND s.id = ?
                              AND s.version = ? AND ? BETWEEN s.opens_on AND s.closes_on
                            RETURNING t.survey_id)
                        INSERT INTO survey_pool AS p (survey_id, sheets) SELECT survey_id, ARRAY[?::bytea] FROM spent
                        ON CONFLICT (survey_id) DO UPDATE SET sheets =
                            (SELECT array_agg(sheet ORDER BY sheet) FROM unnest(p.sheets || EXCLUDED.sheets) sheet)
                        RETURNING cardinality(sheets)""", row -> row.getInt(1), sentAs, tokenHash, survey.id(), survey.version(), today, answers)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Moves a full pool to the sheets, in random order and under fresh random keys. */
    public void mixFullPool(int surveyId) {
        sql.update("""
                WITH full_pool AS (
                    DELETE FROM survey_pool WHERE survey_id = ? AND cardinality(sheets) >= ? RETURNING survey_id, sheets)
                INSERT INTO survey_sheet (survey_id, key, answers)
                SELECT survey_id, gen_random_uuid(), sheet FROM full_pool, unnest(sheets) sheet
                ORDER BY gen_random_uuid()""", surveyId, POOL);
    }

    /**
     * Mixes all that a survey has, pool and sheets: afterwards the place of a sheet does not even tell its pool. The keys
     * stay in use, so that an imported sheet is still known under its own, but which answers stand under a key changes.
     */
    public void mixAll(int surveyId) {
        sql.update("""
                WITH pooled AS (DELETE FROM survey_pool WHERE survey_id = ? RETURNING sheets),
                     gone AS (DELETE FROM survey_sheet WHERE survey_id = ? RETURNING key, answers),
                     sheet AS (
                         SELECT answers, row_number() OVER (ORDER BY gen_random_uuid()) AS place
                         FROM (SELECT answers FROM gone UNION ALL SELECT unnest(sheets) FROM pooled) answers),
                     label AS (
                         SELECT key, row_number() OVER (ORDER BY gen_random_uuid()) AS place
                         FROM (SELECT key FROM gone
                               UNION ALL SELECT gen_random_uuid() FROM pooled, unnest(sheets)) keys)
                INSERT INTO survey_sheet (survey_id, key, answers)
                SELECT ?, key, answers FROM sheet JOIN label USING (place) ORDER BY gen_random_uuid()""", surveyId, surveyId, surveyId);
    }

    /** Surveys that closed before the day and still have a pool. */
    public List<Integer> closedWithPool(LocalDate day) {
        return sql.query(
                "SELECT id FROM survey_pool JOIN survey ON id = survey_id WHERE closes_on < ?",
                row -> row.getInt("id"),
                day);
    }

    /** Lets nothing of earlier states of the pools be found in their table; no transaction may be open. */
    public void removeDeadPools() {
        sql.update("VACUUM survey_pool");
    }
}
