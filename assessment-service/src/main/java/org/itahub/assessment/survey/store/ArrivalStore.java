package org.itahub.assessment.survey.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.itahub.platform.sql.Sql;

/** How many sheets came within an hour. */
@ApplicationScoped
public class ArrivalStore {

    private final Sql sql;

    ArrivalStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void add(int surveyId, Instant hour, long sheets) {
        sql.update("""
                INSERT INTO survey_arrival AS a (survey_id, hour, sheets) VALUES (?, ?, ?)
                ON CONFLICT (survey_id, hour) DO UPDATE SET sheets = a.sheets + EXCLUDED.sheets""", surveyId, hour.atOffset(ZoneOffset.UTC), sheets);
    }

    /** What was written down for a survey, by hour. */
    public SortedMap<Instant, Long> of(int surveyId) {
        SortedMap<Instant, Long> arrivals = new TreeMap<>();
        sql.query(
                "SELECT hour, sheets FROM survey_arrival WHERE survey_id = ?",
                row -> arrivals.put(row.getObject("hour", OffsetDateTime.class).toInstant(), row.getLong("sheets")),
                surveyId);
        return arrivals;
    }
}
