package org.itahub.measures.reminders;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.Standing;
import org.itahub.measures.reminders.domain.Step;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.sql.Sql;

/** How many quarters stand, read in one statement, and one for the deadlines of each quarter. */
@ApplicationScoped
class Standings {
    private final Sql sql;
    private final Deadlines deadlines;

    Standings(AgroalDataSource dataSource, Deadlines deadlines) {
        this.sql = new Sql(dataSource);
        this.deadlines = deadlines;
    }

    /** Each watched quarter as it stands; one without an agency or a plan in force is left out. */
    Map<Watches.Watch, AgencyQuarter> of(List<Watches.Watch> watches) {
        Map<Watches.Watch, Deadline> due = due(watches);
        Map<Watches.Watch, AgencyQuarter> standings = new LinkedHashMap<>();
        sql.query(
                """
                SELECT k.agency_code, k.fiscal_year, k.quarter, a.name_th, a.name_en, a.province,
                    (SELECT min(p.published_at) FROM measures_plan p
                     WHERE p.agency_code = k.agency_code AND p.fiscal_year = k.fiscal_year) AS published_at,
                    ARRAY(SELECT m.no FROM plan_measure m WHERE m.plan_id = plan.id) AS planned,
                    ARRAY(SELECT p.measure_no FROM measure_progress p
                          WHERE p.agency_code = k.agency_code AND p.fiscal_year = k.fiscal_year
                            AND p.quarter = k.quarter AND p.review IN ('SUBMITTED', 'ACCEPTED')) AS submitted,
                    ARRAY(SELECT r.rung || ' ' || r.recipient FROM reminder r
                          WHERE r.agency_code = k.agency_code AND r.fiscal_year = k.fiscal_year
                            AND r.quarter = k.quarter) AS ledger
                FROM unnest(?::text[], ?::text[]::int[], ?::text[]::int[]) AS k (agency_code, fiscal_year, quarter)
                JOIN agency_copy a ON a.code = k.agency_code
                JOIN LATERAL (SELECT p.id FROM measures_plan p
                              WHERE p.agency_code = k.agency_code AND p.fiscal_year = k.fiscal_year
                                AND p.state = 'PUBLISHED'
                              ORDER BY p.plan_version DESC LIMIT 1) plan ON true""",
                row -> standings.put(watch(row), read(row, due.get(watch(row)))),
                Watches.column(watches, Watches.Watch::agencyCode),
                Watches.column(watches, Watches.Watch::fiscalYear),
                Watches.column(watches, Watches.Watch::quarter));
        return standings;
    }

    private static Watches.Watch watch(ResultSet row) throws SQLException {
        return new Watches.Watch(row.getString("agency_code"), row.getInt("fiscal_year"), row.getInt("quarter"));
    }

    private Map<Watches.Watch, Deadline> due(List<Watches.Watch> watches) {
        Map<Watches.Watch, Deadline> due = new HashMap<>();
        watches.stream()
                .collect(Collectors.groupingBy(
                        Standings::quarter, Collectors.mapping(Watches.Watch::agencyCode, Collectors.toList())))
                .forEach((quarter, agencyCodes) -> deadlines
                        .of(agencyCodes, quarter)
                        .forEach((code, deadline) -> due.put(
                                new Watches.Watch(
                                        code,
                                        quarter.year().value(),
                                        quarter.quarter().number()),
                                deadline)));
        return due;
    }

    private static QuarterOf quarter(Watches.Watch watch) {
        return new QuarterOf(new FiscalYear(watch.fiscalYear()), Quarter.values()[watch.quarter() - 1]);
    }

    private static AgencyQuarter read(ResultSet row, Deadline deadline) throws SQLException {
        Standing standing = new Standing(
                quarter(watch(row)),
                deadline,
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                numbers(row, "planned"),
                numbers(row, "submitted"));
        Set<Step> ledger = Arrays.stream((String[]) row.getArray("ledger").getArray())
                .map(Standings::step)
                .collect(Collectors.toSet());
        var agency = new AgencyQuarter.Named(
                row.getString("agency_code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("province"));
        return new AgencyQuarter(agency, standing, ledger);
    }

    private static Set<Integer> numbers(ResultSet row, String column) throws SQLException {
        return new HashSet<>(Arrays.asList((Integer[]) row.getArray(column).getArray()));
    }

    private static Step step(String stored) {
        String[] parts = stored.split(" ");
        return new Step(Rung.valueOf(parts[0]), Recipient.valueOf(parts[1]));
    }
}
