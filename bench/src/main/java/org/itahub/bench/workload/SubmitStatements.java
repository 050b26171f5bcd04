package org.itahub.bench.workload;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.IntFunction;
import org.itahub.bench.data.Nation;
import org.itahub.bench.load.Crew;

/**
 * The statements that the service runs to submit a report, in its order and in one transaction, by nothing but JDBC: who
 * the agency is, whether the plan in force has the measure, the measure's reports locked, until when they are taken, the
 * report changed, the audit record, its evidence, the order of the agency's events, the event.
 */
final class SubmitStatements implements Crew.Worker {
    private static final String REPORT = """
            {"measureNo":%d,"quarter":{"year":{"value":2566},"quarter":"Q1"},"report":{"state":"UNDER_WAY","percent":%d,\
            "done":"%s","deliverables":[{"title":"คู่มือ","link":"https://example.go.th/manual.pdf"}],\
            "obstacles":{"text":"ไม่มี","codes":[]},"suggestions":"ไม่มี","whatHelped":"","cancelReason":"",\
            "behindReason":"","reportedOn":"2022-12-28"},"review":"%s","dueDate":"2023-01-16","submittedAt":%s,\
            "late":false,"returnReason":null}""";
    private static final String EVENT = """
            {"agencyCode":"%s","fiscalYear":2566,"measureNo":%d,"quarter":1,"review":"SUBMITTED","state":"UNDER_WAY",\
            "percent":%d,"done":"%s","deliverables":[{"title":"คู่มือ","link":"https://example.go.th/manual.pdf"}],\
            "obstacles":"ไม่มี","obstacleCodes":["NONE"],"suggestions":"ไม่มี","reportedOn":"2022-12-28",\
            "submittedAt":"2023-01-09T09:00:00+07:00","dueDate":"2023-01-16","late":false}""";

    /** The days whose holidays may move the first quarter's due date. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 12, 31);

    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(75);

    private final Connection connection;
    private final IntFunction<Submissions.Report> reports;
    private final PreparedStatement agency;
    private final PreparedStatement measure;
    private final PreparedStatement lockReports;
    private final PreparedStatement deadline;
    private final PreparedStatement changeReport;
    private final PreparedStatement evidence;
    private final PreparedStatement audit;
    private final PreparedStatement lockKey;
    private final PreparedStatement event;

    SubmitStatements(Connection connection, IntFunction<Submissions.Report> reports) throws SQLException {
        this.connection = connection;
        this.reports = reports;
        connection.setAutoCommit(false);
        agency = connection.prepareStatement(
                "SELECT code, name_th, name_en, province, units FROM agency_copy WHERE code = ?");
        measure = connection.prepareStatement("""
                SELECT 1 FROM plan_measure WHERE no = ? AND plan_id = (
                    SELECT id FROM measures_plan
                    WHERE agency_code = ? AND fiscal_year = ? AND state = 'PUBLISHED'
                    ORDER BY plan_version DESC LIMIT 1)""");
        lockReports = connection.prepareStatement("""
                SELECT id, agency_code, behind_reason, cancel_reason, deliverables, done, due_date,
                       (SELECT count(*) FROM progress_evidence evidence
                        WHERE (evidence.agency_code, evidence.fiscal_year, evidence.measure_no, evidence.quarter)
                            = (p.agency_code, p.fiscal_year, p.measure_no, p.quarter)),
                       fiscal_year, late, measure_no, obstacle_codes, obstacles, percent, quarter, reported_on,
                       return_reason, review, state, submitted_at, suggestions, version, what_helped
                FROM measure_progress p WHERE agency_code = ? AND fiscal_year = ? AND measure_no = ?
                ORDER BY quarter FOR NO KEY UPDATE""");
        deadline = connection.prepareStatement("""
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
                FROM deadline_rule rule""");
        changeReport = connection.prepareStatement("""
                UPDATE measure_progress SET agency_code = ?, behind_reason = ?, cancel_reason = ?, deliverables = ?::jsonb,
                       done = ?, due_date = ?, fiscal_year = ?, late = ?, measure_no = ?, obstacle_codes = ?::jsonb,
                       obstacles = ?, percent = ?, quarter = ?, reported_on = ?, return_reason = ?, review = 'SUBMITTED',
                       state = ?, submitted_at = now(), suggestions = ?, version = ?, what_helped = ?
                WHERE id = ? AND version = ?""");
        evidence = connection.prepareStatement("""
                SELECT id, title, link, file_name, file_type, file_bytes, sha256, storage_key, added_at
                FROM progress_evidence
                WHERE agency_code = ? AND fiscal_year = ? AND measure_no = ? AND quarter = ? AND id > ?
                ORDER BY id LIMIT ?""");
        audit = connection.prepareStatement("""
                INSERT INTO audit_record
                    (at, caller, roles, action, subject, agency_code, province, before, after, reason, trace_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""");
        lockKey = connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))");
        event = connection.prepareStatement("""
                INSERT INTO outbox_event (id, topic, type, key, subject, time, data) VALUES (?, ?, ?, ?, ?, ?, ?)""");
    }

    @Override
    public void work(int item) throws SQLException {
        Submissions.Report report = reports.apply(item);
        String province = readAgency(report.agency());
        require(measure, report.measure(), report.agency(), Nation.YEAR);
        Changed changed = change(report);
        writeAudit(report, province, changed);
        set(evidence, report.agency(), Nation.YEAR, report.measure(), 1, 0, Integer.MAX_VALUE);
        evidence.executeQuery().close();
        require(lockKey, "outbox " + report.agency());
        writeEvent(report, changed);
        connection.commit();
    }

    private record Changed(int percent, String done) {}

    private String readAgency(String code) throws SQLException {
        agency.setString(1, code);
        try (ResultSet row = agency.executeQuery()) {
            row.next();
            return row.getString("province");
        }
    }

    private static void require(PreparedStatement query, Object... parameters) throws SQLException {
        set(query, parameters);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("The data of the benchmark are not whole: " + query);
            }
        }
    }

    private Changed change(Submissions.Report report) throws SQLException {
        set(lockReports, report.agency(), Nation.YEAR, report.measure());
        try (ResultSet row = lockReports.executeQuery()) {
            row.next();
            readDeadline(report.agency());
            long version = row.getLong("version");
            set(
                    changeReport,
                    row.getString("agency_code"),
                    row.getString("behind_reason"),
                    row.getString("cancel_reason"),
                    row.getString("deliverables"),
                    row.getString("done"),
                    row.getDate("due_date"),
                    row.getInt("fiscal_year"),
                    row.getBoolean("late"),
                    row.getInt("measure_no"),
                    row.getString("obstacle_codes"),
                    row.getString("obstacles"),
                    row.getInt("percent"),
                    row.getInt("quarter"),
                    row.getDate("reported_on"),
                    row.getString("return_reason"),
                    row.getString("state"),
                    row.getString("suggestions"),
                    version + 1,
                    row.getString("what_helped"),
                    row.getLong("id"),
                    version);
            if (changeReport.executeUpdate() != 1) {
                throw new SQLException("A report was changed by someone else");
            }
            return new Changed(row.getInt("percent"), row.getString("done"));
        }
    }

    private void readDeadline(String code) throws SQLException {
        Array codes = connection.createArrayOf("text", new String[] {code});
        require(deadline, FIRST_DAY, LAST_DAY, codes, Nation.YEAR, codes, Nation.YEAR);
    }

    private void writeAudit(Submissions.Report report, String province, Changed changed) throws SQLException {
        set(
                audit,
                OffsetDateTime.now(),
                "officer-" + report.agency(),
                connection.createArrayOf("text", new String[] {"agency-officer"}),
                "progress.submit",
                report.path(),
                report.agency(),
                province,
                REPORT.formatted(report.measure(), changed.percent(), changed.done(), "DRAFT", "null"),
                REPORT.formatted(
                        report.measure(), changed.percent(), changed.done(), "SUBMITTED", "\"2023-01-09T02:00:00Z\""),
                null,
                "00000000000000000000000000000000");
        audit.executeUpdate();
    }

    private void writeEvent(Submissions.Report report, Changed changed) throws SQLException {
        set(
                event,
                UUID.randomUUID(),
                "ita.progress.v1",
                "org.itahub.progress.submitted.v1",
                report.agency(),
                report.path(),
                OffsetDateTime.now(),
                EVENT.formatted(report.agency(), report.measure(), changed.percent(), changed.done()));
        event.executeUpdate();
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
