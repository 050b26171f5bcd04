package org.itahub.bench.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills the read model of the reporting service with plans whose documents have some ten pages each; the same each time. */
public final class ReportingLoader {
    /** So many, that none is asked for again before all others were. */
    public static final int AGENCIES = 100;

    private static final long SEED = 2567;
    private static final int FIRST = 900_001;
    private static final int MEASURES = 32;
    private static final List<String> POSTS =
            List.of("นักทรัพยากรบุคคล", "หัวหน้าสำนักปลัด", "ปลัดเทศบาล", "นายกเทศมนตรี");

    private final Database database;
    private final Texts texts = new Texts(new Random(SEED));

    public ReportingLoader(Database database) {
        this.database = database;
    }

    public static String code(int number) {
        return "H" + (FIRST + number);
    }

    public void load() throws SQLException, IOException {
        Csv agencies = new Csv();
        Csv plans = new Csv();
        for (int number = 0; number < AGENCIES; number++) {
            String code = code(number);
            agencies.row(
                    code,
                    "เทศบาลตำบลที่ " + code,
                    "Municipality " + code,
                    "SUBDISTRICT_MUNICIPALITY",
                    Nation.PROVINCE,
                    "เมือง",
                    1);
            plans.row(code, Nation.YEAR, plan(code), "[]", 1);
        }
        database.copy("agency_copy (code, name_th, name_en, type, province, district, sequence)", agencies);
        database.copy("published_plan (agency_code, fiscal_year, plan, due_dates, sequence)", plans);
        database.execute("VACUUM ANALYZE");
    }

    private String plan(String code) {
        return """
                {"agencyCode": "%s", "fiscalYear": %d, "resultYear": %d, "version": 1,
                 "publishedAt": "2022-11-21T14:30:00+07:00",
                 "chain": [%s], "signatures": [], "issues": [%s], "measures": [%s]}""".formatted(
                code,
                Nation.YEAR,
                Nation.YEAR - 1,
                list(POSTS.size(), no -> "{\"position\": %d, \"post\": \"%s\"}".formatted(no, POSTS.get(no - 1))),
                list(
                        10,
                        no ->
                                "{\"no\": %d, \"indicator\": \"%d\", \"nameTh\": \"การใช้งบประมาณ\", \"instrument\": \"%s\", \"score\": %d.25, \"items\": []}"
                                        .formatted(no, no, no <= 5 ? "IIT" : "EIT", 80 + no)),
                list(MEASURES, this::measure));
    }

    private String measure(int no) {
        return """
                {"no": %d, "issueNo": %d, "itemCodes": ["I%d"], "title": "%s", "steps": ["%s", "%s", "%s", "%s"],
                 "responsibleUnits": [{"code": "clerk", "name": "สำนักปลัด"}, {"code": "finance", "name": "กองคลัง"}],
                 "allUnits": false, "period": {"kind": "MONTHS", "from": "2022-11", "to": "2023-09"},
                 "monitoring": "%s",
                 "reporting": {"content": "%s", "frequency": "QUARTERLY", "deliverables": ["คู่มือ", "ประกาศ"]}}""".formatted(
                        no,
                        1 + no % 10,
                        1 + no % 30,
                        texts.measure(),
                        texts.measure(),
                        texts.measure(),
                        texts.measure(),
                        texts.measure(),
                        texts.done(),
                        texts.done());
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.rangeClosed(1, count).mapToObj(element).collect(Collectors.joining(", "));
    }
}
