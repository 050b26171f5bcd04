package org.itahub.measures.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.HolidayKind;
import org.itahub.measures.deadlines.domain.HolidayYear;
import org.itahub.platform.sql.Sql;

/** Public holidays by calendar year, in tables {@code holiday_year} and {@code public_holiday}. */
@ApplicationScoped
public class Holidays {
    private final Sql sql;
    private final ObjectMapper mapper;

    Holidays(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** @param year of the Buddhist era */
    public Optional<StoredHolidays> find(int year) {
        return sql
                .query("SELECT version FROM holiday_year WHERE year = ?", row -> row.getLong("version"), year)
                .stream()
                .findFirst()
                .map(version -> new StoredHolidays(read(year), version));
    }

    private HolidayYear read(int year) {
        return new HolidayYear(
                year,
                sql.query(
                        "SELECT day, name_th, name_en, kind FROM public_holiday WHERE year = ? ORDER BY day",
                        row -> new Holiday(
                                row.getObject("day", LocalDate.class),
                                row.getString("name_th"),
                                row.getString("name_en"),
                                HolidayKind.valueOf(row.getString("kind"))),
                        year));
    }

    /** @return false where the year is there already */
    boolean insert(HolidayYear year) {
        boolean first =
                sql.update("INSERT INTO holiday_year (year, version) VALUES (?, 0) ON CONFLICT DO NOTHING", year.year())
                        == 1;
        if (first) {
            fill(year);
        }
        return first;
    }

    /** @return false where the year is no longer at that version */
    boolean replace(HolidayYear year, long version) {
        boolean current = sql.update(
                        "UPDATE holiday_year SET version = version + 1 WHERE year = ? AND version = ?",
                        year.year(),
                        version)
                == 1;
        if (current) {
            sql.update("DELETE FROM public_holiday WHERE year = ?", year.year());
            fill(year);
        }
        return current;
    }

    private void fill(HolidayYear year) {
        sql.update("""
                INSERT INTO public_holiday (day, year, name_th, name_en, kind)
                SELECT day, ?, "nameTh", "nameEn", kind
                FROM jsonb_to_recordset(?::jsonb) AS given (day date, "nameTh" text, "nameEn" text, kind text)""", year.year(), json(year));
    }

    private String json(HolidayYear year) {
        try {
            return mapper.writeValueAsString(year.holidays());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Holidays are plain records", e);
        }
    }
}
