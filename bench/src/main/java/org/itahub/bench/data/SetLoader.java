package org.itahub.bench.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Fills the read model of the reporting service with a province whose agencies each have what the demonstration's
 * Phitsanulok has: its result with every item, its plan, and a report on every measure in every quarter.
 */
public final class SetLoader {
    public static final String PROVINCE = "จังหวัดทดสอบ";

    private static final int FIRST = 700_001;
    private static final int QUARTERS = 4;
    private static final Path SAMPLE = Path.of("reporting-service/src/test/resources/samples/phitsanulok-2565.json");

    private final Database database;
    private final JsonNode sample;

    /** @param project where the sample is */
    public SetLoader(Database database, Path project) throws IOException {
        this.database = database;
        this.sample = Json.parse(Files.readAllBytes(project.resolve(SAMPLE)));
    }

    public static String code(int number) {
        return "S" + (FIRST + number);
    }

    public void load(int count) throws SQLException, IOException {
        Csv agencies = new Csv();
        Csv results = new Csv();
        Csv states = new Csv();
        Csv plans = new Csv();
        Csv versions = new Csv();
        Csv reports = new Csv();
        int planYear = sample.at("/plan/fiscalYear").asInt();
        for (int number = 0; number < count; number++) {
            String code = code(number);
            agencies.row(code, "เทศบาลตำบลที่ " + code, "Municipality " + code, "MUNICIPALITY", PROVINCE, "เมือง", 1);
            result(results, code);
            String plan = of(code, "plan").toString();
            states.row(code, planYear, "PUBLISHED", 1);
            plans.row(code, planYear, plan, "[]", 1);
            versions.row(code, planYear, 1, plan, "[]", 1);
            for (JsonNode measure : sample.at("/plan/measures")) {
                for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                    report(reports, code, measure.get("no").asInt(), quarter);
                }
            }
        }
        database.copy("agency_copy (code, name_th, name_en, type, province, district, sequence)", agencies);
        database.copy(
                "published_result (agency_code, fiscal_year, revision, total, level_code, meets_target,"
                        + " target_threshold, target_wanted_share, summary, result, triage, reconciliation, lost_items)",
                results);
        database.copy("plan_state (agency_code, fiscal_year, state, sequence)", states);
        database.copy("published_plan (agency_code, fiscal_year, plan, due_dates, sequence)", plans);
        database.copy("plan_version (agency_code, fiscal_year, version, plan, due_dates, sequence)", versions);
        database.copy(
                "progress_report (agency_code, fiscal_year, measure_no, quarter, review, state, late, due_date, report,"
                        + " sequence)",
                reports);
        database.execute("VACUUM ANALYZE");
    }

    private void result(Csv results, String code) {
        JsonNode result = sample.get("result");
        results.row(
                code,
                result.get("fiscalYear").asInt(),
                result.get("revision").asInt(),
                result.get("total").decimalValue(),
                result.at("/level/code").asText(),
                result.get("meetsTarget").asBoolean(),
                85,
                80,
                of(code, "result"),
                of(code, "result"),
                of(code, "triage"),
                of(code, "reconciliation"),
                of(code, "lostItems"));
    }

    private void report(Csv reports, String code, int measure, int quarter) {
        ObjectNode report = sample.get("progress").get(0).deepCopy();
        report.put("agencyCode", code).put("measureNo", measure).put("quarter", quarter);
        reports.row(
                code,
                report.get("fiscalYear").asInt(),
                measure,
                quarter,
                report.get("review").asText(),
                report.get("state").asText(),
                report.get("late").asBoolean(),
                report.get("dueDate").asText(),
                report,
                1);
    }

    private JsonNode of(String code, String part) {
        return ((ObjectNode) sample.get(part).deepCopy()).put("agencyCode", code);
    }
}
