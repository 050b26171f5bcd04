package org.itahub.bench.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The ledger of a quarter's reminders: every rung of the ladder for every agency, as the service writes it. */
final class Ledger {
    private static final long SEED = 77;
    private static final List<Rung> LADDER = List.of(
            new Rung("OPENED", "AGENCY_OFFICER", "2022-10-01"),
            new Rung("DAYS_14_BEFORE", "AGENCY_OFFICER", "2023-01-02"),
            new Rung("DAYS_7_BEFORE", "AGENCY_OFFICER", "2023-01-09"),
            new Rung("DAYS_1_BEFORE", "AGENCY_OFFICER", "2023-01-15"),
            new Rung("DAYS_1_AFTER", "AGENCY_OFFICER", "2023-01-17"),
            new Rung("DAYS_7_AFTER", "SUPERVISOR", "2023-01-23"),
            new Rung("DAYS_7_AFTER", "PROVINCE", "2023-01-23"));
    private static final String TEXTS = """
            {"th": {"subject": "ถึงกำหนดรายงานความก้าวหน้าไตรมาสที่ ๑ ปีงบประมาณ ๒๕๖๖ ภายในวันที่ ๑๖ มกราคม ๒๕๖๖", \
            "body": "เรียน ผู้รับผิดชอบแผนมาตรการของหน่วยงาน %1$s\\n\\nรายงานผลการดำเนินการตามมาตรการในไตรมาสที่ ๑ \
            ต้องส่งภายในวันที่ ๑๖ มกราคม ๒๕๖๖ ขณะนี้ยังเหลือมาตรการที่ยังไม่ได้รายงาน\\n\\n\
            โปรดบันทึกผลการดำเนินการ ปัญหาอุปสรรค และข้อเสนอแนะให้ครบทุกมาตรการ แล้วส่งให้ผู้บังคับบัญชาตรวจรับ"}, \
            "en": {"subject": "Progress of quarter 1 of fiscal year 2566 is due on 16 January 2023", \
            "body": "To whoever answers for the plan of %1$s\\n\\nThe reports on the first quarter are due on 16 January 2023; \
            some measures have none yet.\\n\\nPlease write what was done, the obstacles and your suggestions for each \
            measure, and submit the reports."}}""";

    private final Random random = new Random(SEED);

    private record Rung(String name, String recipient, String day) {}

    void load(Database database, List<String> agencies, String province) throws SQLException, IOException {
        Csv rows = new Csv();
        for (Rung rung : LADDER) {
            for (String code : agencies) {
                rows.row(
                        new UUID(random.nextLong(), random.nextLong()),
                        code,
                        province,
                        Nation.YEAR,
                        1,
                        rung.name(),
                        rung.recipient(),
                        rung.day() + "T01:00:00Z",
                        "2023-01-16",
                        "2023-02-16",
                        Nation.MEASURES,
                        "{4,5,6,7,8,9,10}",
                        TEXTS.formatted(code),
                        rung.day() + "T01:00:02Z");
            }
        }
        database.copy(
                "reminder (id, agency_code, province, fiscal_year, quarter, rung, recipient, decided_at, due_date,"
                        + " locked_from, planned, outstanding, texts, published_at)",
                rows);
    }
}
