package org.itahub.assessment.survey.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.assessment.survey.Survey;
import org.itahub.assessment.survey.domain.ScoreUnits;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.assessment.survey.domain.Tally;
import org.itahub.platform.sql.Sql;

/**
 * Counts sheets when somebody asks, mixed and pooled ones in one statement and so at one moment. Nothing is counted
 * beforehand, so there is nothing that could differ from a recount.
 */
@ApplicationScoped
public class SheetCounts {

    private static final int GREATEST_BYTE = 255;

    private final Sql sql;

    SheetCounts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** How many sheets a survey has. */
    public long answered(int surveyId) {
        return sql.query("""
                        SELECT (SELECT count(*) FROM survey_sheet WHERE survey_id = ?)
                             + coalesce((SELECT cardinality(sheets) FROM survey_pool WHERE survey_id = ?), 0)""", row -> row.getLong(1), surveyId, surveyId).getFirst();
    }

    /** What a survey's sheets add up to. */
    public Tally of(int surveyId, SheetLayout layout) {
        return sql
                .query(
                        statement(layout, "survey_id = ?", "survey_id = ?"),
                        row -> tally(row, layout),
                        surveyId,
                        surveyId)
                .stream()
                .reduce(Tally.NONE, Tally::plus);
    }

    /** What the sheets of all agencies add up to in a year, by the survey's id. */
    @Transactional
    public Map<Integer, Tally> ofYear(int fiscalYear, int frameworkVersion, String instrument, SheetLayout layout) {
        String chosen = "survey_id IN (SELECT id FROM survey WHERE fiscal_year = ? AND framework_version = ?"
                + " AND instrument = ?)";
        // To compile so short a statement takes longer than to run it.
        sql.update("SET LOCAL jit = off");
        Map<Integer, Tally> tallies = new HashMap<>();
        sql.query(
                statement(layout, chosen, chosen),
                row -> tallies.merge(row.getInt("survey_id"), tally(row, layout), Tally::plus),
                fiscalYear,
                frameworkVersion,
                instrument,
                fiscalYear,
                frameworkVersion,
                instrument);
        return tallies;
    }

    /** Every sheet of a survey, in no order. */
    public List<byte[]> sheets(int surveyId) {
        return sql.query("""
                SELECT answers FROM survey_sheet WHERE survey_id = ?
                UNION ALL SELECT unnest(sheets) FROM survey_pool WHERE survey_id = ?""", row -> row.getBytes("answers"), surveyId, surveyId);
    }

    private static String statement(SheetLayout layout, String sheets, String pools) {
        String sums = layout.units().stream()
                .map(units -> ", sum(" + unitsOf(units) + ")")
                .collect(Collectors.joining());
        return "SELECT survey_id, count(*) AS sheets" + sums + " FROM survey_sheet WHERE " + sheets
                + " GROUP BY survey_id UNION ALL SELECT survey_id, count(*)" + sums
                + " FROM survey_pool, unnest(sheets) AS answers WHERE " + pools + " GROUP BY survey_id";
    }

    /** What a sheet's answers to a question are worth: each answer looked up in a table of its part. */
    private static String unitsOf(ScoreUnits units) {
        return IntStream.range(0, units.question().size())
                .mapToObj(part -> lookup(units.ofPart(part), units.question().first() + part))
                .collect(Collectors.joining(" + "));
    }

    private static String lookup(List<Long> worth, int place) {
        String answer = "get_byte(answers, " + place + ")";
        if (worth.stream().allMatch(units -> units <= GREATEST_BYTE)) {
            String table = worth.stream().map(units -> "%02x".formatted(units)).collect(Collectors.joining());
            return "get_byte('\\x" + table + "'::bytea, " + answer + ")";
        }
        String table = worth.stream().map(String::valueOf).collect(Collectors.joining(","));
        return "('{" + table + "}'::bigint[])[" + answer + " + 1]";
    }

    private static Tally tally(ResultSet row, SheetLayout layout) throws SQLException {
        List<Long> sums = new ArrayList<>();
        int first = 3;
        for (int n = 0; n < layout.units().size(); n++) {
            BigDecimal sum = row.getBigDecimal(first + n);
            sums.add(sum.longValueExact());
        }
        return new Tally(row.getLong("sheets"), sums);
    }

    /** Surveys with how many sheets each has, by id. */
    public Map<Integer, Long> answered(List<Survey> surveys) {
        Map<Integer, Long> answered = new HashMap<>();
        sql.query("""
                SELECT id, (SELECT count(*) FROM survey_sheet WHERE survey_id = id)
                         + coalesce((SELECT cardinality(sheets) FROM survey_pool WHERE survey_id = id), 0) AS answered
                FROM survey WHERE id = ANY (?)""", row -> answered.put(row.getInt("id"), row.getLong("answered")), (Object)
                surveys.stream().map(survey -> (long) survey.id()).toArray(Long[]::new));
        return answered;
    }
}
