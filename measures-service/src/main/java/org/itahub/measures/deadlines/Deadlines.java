package org.itahub.measures.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.Extension;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.OfficeCalendar;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.deadlines.domain.Reopening;
import org.itahub.measures.deadlines.domain.WorkingDayRule;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.sql.Sql;

/**
 * The deadlines of agencies: the hub's rule, the holidays, and what the province granted. Each answer takes one
 * statement, so that it holds what was committed last, in every replica.
 */
@ApplicationScoped
public class Deadlines {
    /** Farther than the last day of the month and any row of holidays after it. */
    private static final int DAYS_LOOKED_AHEAD = 75;

    private static final TypeReference<List<Holiday>> HOLIDAYS = new TypeReference<>() {};
    private static final TypeReference<List<Granted>> GRANTS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper mapper;

    Deadlines(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** An extension ({@code day}) or a reopening ({@code moment}) as the statement answers it. */
    private record Granted(
            String agency, int quarter, String reason, LocalDate day, Instant moment, List<Integer> measures) {}

    /** All that the statement answers. */
    private record Read(DueRule rule, OfficeCalendar calendar, List<Granted> extensions, List<Granted> reopenings) {
        QuarterDeadline at(String agencyCode, QuarterOf quarter) {
            return new QuarterDeadline(
                    quarter,
                    rule,
                    rule.dueDay(quarter, calendar),
                    of(extensions, agencyCode, quarter).stream()
                            .reduce((earlier, later) -> later)
                            .map(granted -> new Extension(quarter, granted.day(), granted.reason()))
                            .orElse(null),
                    of(reopenings, agencyCode, quarter).stream()
                            .map(granted ->
                                    new Reopening(quarter, granted.measures(), granted.reason(), granted.moment()))
                            .toList());
        }

        private static List<Granted> of(List<Granted> grants, String agencyCode, QuarterOf quarter) {
            return grants.stream()
                    .filter(granted -> granted.agency().equals(agencyCode))
                    .filter(granted -> granted.quarter() == quarter.quarter().number())
                    .toList();
        }
    }

    /** The deadline of an agency's reports of that quarter; who may still write while it is reopened is not in it. */
    public Deadline of(String agencyCode, QuarterOf quarter) {
        return at(agencyCode, quarter).deadline();
    }

    /** The same for many agencies with one statement. */
    public Map<String, Deadline> of(List<String> agencyCodes, QuarterOf quarter) {
        Read read = read(agencyCodes, quarter.year(), quarter.quarter(), quarter.quarter());
        return agencyCodes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> read.at(code, quarter).deadline()));
    }

    /** All that decides until when the agency reports that quarter. */
    public QuarterDeadline at(String agencyCode, QuarterOf quarter) {
        return read(List.of(agencyCode), quarter.year(), quarter.quarter(), quarter.quarter())
                .at(agencyCode, quarter);
    }

    /** The same for the four quarters of a year, in their order. */
    public List<QuarterDeadline> ofYear(String agencyCode, FiscalYear year) {
        Read read = read(List.of(agencyCode), year, Quarter.Q1, Quarter.Q4);
        return Arrays.stream(Quarter.values())
                .map(quarter -> read.at(agencyCode, new QuarterOf(year, quarter)))
                .toList();
    }

    private Read read(List<String> agencyCodes, FiscalYear year, Quarter first, Quarter last) {
        String[] codes = agencyCodes.toArray(String[]::new);
        return sql.query(
                        """
                SELECT rule.day_of_month, rule.working_day_rule, rule.days_until_locked,
                  (SELECT coalesce(json_agg(json_build_object('day', day, 'nameTh', name_th, 'nameEn', name_en,
                        'kind', kind)), '[]')
                   FROM public_holiday WHERE day BETWEEN ? AND ?) AS holidays,
                  (SELECT coalesce(json_agg(json_build_object('agency', agency_code, 'quarter', quarter,
                        'reason', reason, 'day', until) ORDER BY id), '[]')
                   FROM deadline_extension WHERE agency_code = ANY (?) AND fiscal_year = ?) AS extensions,
                  (SELECT coalesce(json_agg(json_build_object('agency', agency_code, 'quarter', quarter,
                        'reason', reason, 'moment', until, 'measures', measures) ORDER BY id), '[]')
                   FROM quarter_reopening WHERE agency_code = ANY (?) AND fiscal_year = ?) AS reopenings
                FROM deadline_rule rule""",
                        this::read,
                        first.lastDay(year),
                        last.lastDay(year).plusDays(DAYS_LOOKED_AHEAD),
                        codes,
                        year.value(),
                        codes,
                        year.value())
                .getFirst();
    }

    private Read read(ResultSet row) throws SQLException {
        return new Read(
                new DueRule(
                        row.getInt("day_of_month"),
                        WorkingDayRule.valueOf(row.getString("working_day_rule")),
                        row.getInt("days_until_locked")),
                new OfficeCalendar(json(row.getString("holidays"), HOLIDAYS)),
                json(row.getString("extensions"), GRANTS),
                json(row.getString("reopenings"), GRANTS));
    }

    private <T> T json(String text, TypeReference<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement answers JSON of this shape", e);
        }
    }
}
