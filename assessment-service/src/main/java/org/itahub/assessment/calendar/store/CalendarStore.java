package org.itahub.assessment.calendar.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.itahub.assessment.calendar.YearCalendar;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.calendar.domain.Window;
import org.itahub.platform.sql.Sql;

/** Reads and writes calendars that the hub has set. */
@ApplicationScoped
public class CalendarStore {

    private final Sql sql;

    CalendarStore(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Optional<YearCalendar> find(int fiscalYear) {
        return sql
                .query("SELECT * FROM assessment_calendar WHERE fiscal_year = ?", CalendarStore::read, fiscalYear)
                .stream()
                .findFirst();
    }

    /** The same, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<YearCalendar> lock(int fiscalYear) {
        return sql
                .query(
                        "SELECT * FROM assessment_calendar WHERE fiscal_year = ? FOR UPDATE",
                        CalendarStore::read,
                        fiscalYear)
                .stream()
                .findFirst();
    }

    /** False if the year has one already, also where two callers set it at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(int fiscalYear, AssessmentCalendar calendar) {
        return sql.update("""
                        INSERT INTO assessment_calendar (entry_from, entry_to, scoring_from, scoring_to, explanation_from,
                            explanation_to, confirmation_from, confirmation_to, announced_on, version, fiscal_year)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
                        ON CONFLICT DO NOTHING""", parameters(calendar, fiscalYear)) == 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void change(int fiscalYear, AssessmentCalendar calendar, long version) {
        sql.update("""
                UPDATE assessment_calendar SET entry_from = ?, entry_to = ?, scoring_from = ?, scoring_to = ?,
                    explanation_from = ?, explanation_to = ?, confirmation_from = ?, confirmation_to = ?,
                    announced_on = ?, version = ? WHERE fiscal_year = ?""", parameters(calendar, version, fiscalYear));
    }

    private static Object[] parameters(AssessmentCalendar calendar, Object... more) {
        Stream<LocalDate> days = Stream.concat(
                Stream.of(calendar.entry(), calendar.scoring(), calendar.explanation(), calendar.confirmation())
                        .flatMap(window -> Stream.of(window.first(), window.last())),
                Stream.of(calendar.announcement()));
        return Stream.concat(days, Stream.of(more)).toArray();
    }

    private static YearCalendar read(ResultSet row) throws SQLException {
        return new YearCalendar(
                row.getInt("fiscal_year"),
                new AssessmentCalendar(
                        window(row, "entry"),
                        window(row, "scoring"),
                        window(row, "explanation"),
                        window(row, "confirmation"),
                        row.getObject("announced_on", LocalDate.class)),
                row.getLong("version"));
    }

    private static Window window(ResultSet row, String name) throws SQLException {
        return new Window(row.getObject(name + "_from", LocalDate.class), row.getObject(name + "_to", LocalDate.class));
    }
}
