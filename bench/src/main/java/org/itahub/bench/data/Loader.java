package org.itahub.bench.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** Fills the tables of the measures service; the same seed gives the same rows. */
public final class Loader {
    private static final long SEED = 2566;
    private static final int AGENCIES_AT_ONCE = 1_000;
    private static final int FIRST_PLAN = 1_000_001;
    private static final String UNITS =
            "[{\"code\": \"clerk\", \"nameTh\": \"สำนักปลัด\", \"nameEn\": \"Clerk's office\"}]";
    private static final String CHAIN = "[{\"position\": 1, \"post\": \"ปลัด\", \"holder\": \"clerk\"}]";
    private static final List<String> DUE = List.of("2023-01-16", "2023-04-18", "2023-07-17", "2023-10-16");

    private final Database database;
    private final Random random = new Random(SEED);
    private final Texts texts = new Texts(random);
    private final Ledger ledger = new Ledger();
    private int nextPlan = FIRST_PLAN;

    public Loader(Database database) {
        this.database = database;
    }

    public void load(Nation nation) throws SQLException, IOException {
        inParts(nation.provinceCodes(), part -> plans(part, Nation.PROVINCE));
        inParts(nation.submittingCodes(), part -> plans(part, Nation.ELSEWHERE));
        inParts(nation.timedCodes(), part -> plans(part, Nation.ELSEWHERE));
        inParts(nation.provinceCodes(), this::yearOfReports);
        inParts(nation.provinceCodes(), part -> ledger.load(database, part, Nation.PROVINCE));
        inParts(nation.submittingCodes(), this::drafts);
        inParts(nation.timedCodes(), this::drafts);
        database.execute("VACUUM ANALYZE");
    }

    private interface Part {
        void load(List<String> agencies) throws SQLException, IOException;
    }

    /** A part's rows are in memory at once, whatever the scale. */
    private static void inParts(List<String> agencies, Part part) throws SQLException, IOException {
        for (int first = 0; first < agencies.size(); first += AGENCIES_AT_ONCE) {
            part.load(agencies.subList(first, Math.min(first + AGENCIES_AT_ONCE, agencies.size())));
        }
    }

    private void plans(List<String> agencies, String province) throws SQLException, IOException {
        Csv copies = new Csv();
        Csv plans = new Csv();
        Csv measures = new Csv();
        for (String code : agencies) {
            copies.row(code, "องค์การบริหารส่วนตำบลที่ " + code, "Subdistrict " + code, province, UNITS, 1);
            int plan = nextPlan++;
            plans.row(
                    plan,
                    code,
                    Nation.YEAR,
                    1,
                    2565,
                    1,
                    "1",
                    "PUBLISHED",
                    "2022-10-31T02:00:00Z",
                    CHAIN,
                    "[]",
                    "2022-10-31T02:00:00Z",
                    3,
                    Nation.MEASURES);
            for (int no = 1; no <= Nation.MEASURES; no++) {
                measures.row(
                        plan,
                        no,
                        no,
                        "[]",
                        texts.measure(),
                        "[\"ยกร่าง\", \"แจ้งเวียน\"]",
                        "[]",
                        true,
                        "FISCAL_YEAR",
                        "2022-10-01",
                        "2023-09-30",
                        "ติดตามทุกไตรมาส",
                        "ผลการดำเนินการ",
                        "QUARTERLY",
                        "[\"รายงาน\"]");
            }
        }
        database.copy("agency_copy (code, name_th, name_en, province, units, sequence)", copies);
        database.copy(
                "measures_plan (id, agency_code, fiscal_year, plan_version, result_year, result_revision, policy,"
                        + " state, published_at, chain, issues, changed_at, version, numbers_taken)",
                plans);
        database.copy(
                "plan_measure (plan_id, no, position, item_codes, title, steps, responsible_units, all_units, period_kind,"
                        + " period_from, period_to, monitoring, reporting_content, reporting_frequency, deliverables)",
                measures);
    }

    /** Four quarters of every measure, the earlier ones accepted. */
    private void yearOfReports(List<String> agencies) throws SQLException, IOException {
        Csv reports = new Csv();
        for (String code : agencies) {
            for (int no = 1; no <= Nation.MEASURES; no++) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    String review = quarter < 3 ? "ACCEPTED" : random.nextBoolean() ? "SUBMITTED" : "ACCEPTED";
                    report(reports, code, no, quarter, review, "2023-01-12T03:00:00Z");
                }
            }
        }
        copyReports(reports);
    }

    /** Reports of the first quarter that are complete and not yet submitted. */
    private void drafts(List<String> agencies) throws SQLException, IOException {
        Csv reports = new Csv();
        for (String code : agencies) {
            for (int no = 1; no <= Nation.MEASURES; no++) {
                report(reports, code, no, 1, "DRAFT", null);
            }
        }
        copyReports(reports);
    }

    private void report(Csv reports, String code, int no, int quarter, String review, String submittedAt) {
        reports.row(
                code,
                Nation.YEAR,
                no,
                quarter,
                review,
                "UNDER_WAY",
                20 * quarter + random.nextInt(15),
                texts.done(),
                "[{\"title\": \"คู่มือ\", \"link\": \"https://example.go.th/manual.pdf\"}]",
                "ไม่มี",
                "ไม่มี",
                "",
                "2022-12-28",
                DUE.get(quarter - 1),
                submittedAt,
                random.nextInt(10) == 0,
                1);
    }

    private void copyReports(Csv reports) throws SQLException, IOException {
        database.copy(
                "measure_progress (agency_code, fiscal_year, measure_no, quarter, review, state, percent, done,"
                        + " deliverables, obstacles, suggestions, cancel_reason, reported_on, due_date, submitted_at, late,"
                        + " version)",
                reports);
    }
}
