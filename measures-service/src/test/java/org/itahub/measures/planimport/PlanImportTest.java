package org.itahub.measures.planimport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.measures.Refusals.refused;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.platform.tables.TableFiles;
import org.junit.jupiter.api.Test;

@HubTest
class PlanImportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String GOOD = """
            แผนมาตรการ อบต. ทดสอบ;;;;;
            ;;;;;
            ผู้รับผิดชอบ;ประเด็นที่;มาตรการ;ขั้นตอน/วิธีการ;กำหนดแล้วเสร็จ;งบประมาณ (บาท);หมายเหตุ
            สำนักปลัด, กองช่าง;๒;จัดทำคู่มือ;"๑. ยกร่าง
            ๒. แจ้งเวียน
            ทุกกอง";ม.ค. - มี.ค. ๖๖;๑๕,๐๐๐;
            ;;;;;;
            ทุกส่วนราชการ;4;ตรวจนับทรัพย์สิน;- ตรวจนับ;ไตรมาสที่ 4;-;ด่วน
            """;

    @Test
    void a_forgiving_table_is_tried_then_taken_and_taken_again_adds_nothing() {
        String code = Given.draftedPlan();

        importing(code, "?dryRun=true", CSV, GOOD, null)
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("applied", is(false))
                .body("counts.read", is(2))
                .body("counts.created", is(2))
                .body("ignoredColumns", equalTo(List.of("หมายเหตุ")));
        Given.officer(code).get(Given.plan(code)).then().body("measures", hasSize(0));
        importing(code, "", CSV, GOOD, Given.planTag(code))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("applied", is(true))
                .body("counts.created", is(2))
                .body("conflicts", hasSize(0));
        Given.officer(code)
                .get(Given.plan(code))
                .then()
                .body("measures[0].steps", equalTo(List.of("ยกร่าง", "แจ้งเวียน\nทุกกอง")))
                .body("measures[0].responsibleUnits[0].code", is("clerk"))
                .body("measures[0].responsibleUnits[1].name", is("กองช่าง"))
                .body("measures[0].period.textTh", is("มกราคม – มีนาคม 2566"))
                .body("measures[0].budget.intValue()", is(15000))
                .body("measures[1].allUnits", is(true))
                .body("measures[1].period.kind", is("QUARTER"));
        importing(code, "", CSV, GOOD, Given.planTag(code))
                .then()
                .body("counts.unchanged", is(2))
                .body("counts.created", is(0))
                .body("applied", is(true));
    }

    @Test
    void the_template_holds_the_measures_and_read_back_changes_none() {
        String code = Given.completePlan();
        for (String format : List.of("xlsx", "csv")) {
            String type = format.equals("csv") ? CSV : XLSX;
            byte[] template = Given.officer(code)
                    .get(Given.plan(code) + "/imports/template." + format)
                    .then()
                    .statusCode(200)
                    .contentType(containsString(type))
                    .header("Content-Disposition", containsString("." + format))
                    .extract()
                    .asByteArray();

            importing(code, "", type, template, Given.planTag(code))
                    .then()
                    .statusCode(200)
                    .body("counts.unchanged", is(3))
                    .body("counts.read", is(3));
        }
        refused(Given.officer("H100001").get(Given.plan(code) + "/imports/template.csv"), 404, "agency-not-in-scope");
    }

    @Test
    void a_row_with_a_number_changes_that_measure_in_the_columns_that_the_file_has() {
        String code = Given.completePlan();
        byte[] file = TableFiles.xlsx(Map.of(
                "ก",
                List.of(
                        List.of("Measure no", "Title", "Deliverables", "Frequency"),
                        List.of("2", "ทบทวนคู่มือ", "1. ประกาศ\n2. รายงาน", "ทุกเดือน"))));

        importing(code, "", XLSX, file, Given.planTag(code))
                .then()
                .statusCode(200)
                .body("counts.updated", is(1));
        Given.officer(code)
                .get(Given.plan(code) + "/measures/2")
                .then()
                .body("title", is("ทบทวนคู่มือ"))
                .body("reporting.deliverables", equalTo(List.of("ประกาศ", "รายงาน")))
                .body("reporting.frequency", is("MONTHLY"))
                .body("monitoring", is("หัวหน้าสำนักปลัดติดตามทุกเดือน"))
                .body("issueNo", is(4));
    }

    @Test
    void rejected_rows_are_told_with_row_column_code_and_value_and_atomic_takes_nothing() {
        String code = Given.draftedPlan();
        String file = """
                เลขที่มาตรการ,ประเด็นที่,มาตรการ,ระยะเวลา,งบประมาณ,ความถี่
                ,2,จัดทำคู่มือ,ม.ค. 66,,
                ,99,จัดทำประกาศ,มกรคม 66,หลายบาท,บางครั้ง
                7,2,ไม่มีเลขนี้,,,
                ,2,,,,
                """;

        importing(code, "?mode=ATOMIC", CSV, file, Given.planTag(code))
                .then()
                .statusCode(200)
                .body("applied", is(false))
                .body("counts.read", is(4))
                .body("counts.created", is(1))
                .body("counts.rejected", is(3))
                .body("conflicts.row", equalTo(List.of(3, 3, 3, 3, 4, 5)))
                .body(
                        "conflicts.code",
                        equalTo(List.of(
                                "period-month-unknown",
                                "frequency-not-understood",
                                "budget-not-understood",
                                "issue-unknown",
                                "measure-no-unknown",
                                "title-missing")))
                .body("conflicts[0].column", is("ระยะเวลา"))
                .body("conflicts[0].value", is("มกรคม 66"))
                .body("conflicts[0].messageTh", containsString("ไม่มีเดือนชื่อนี้"))
                .body("conflicts[0].messageEn", notNullValue());
        Given.officer(code).get(Given.plan(code)).then().body("measures", hasSize(0));
        importing(code, "?mode=PARTIAL", CSV, file, Given.planTag(code))
                .then()
                .statusCode(200)
                .body("applied", is(true))
                .body("counts.created", is(1));
        Given.officer(code).get(Given.plan(code)).then().body("measures.title", equalTo(List.of("จัดทำคู่มือ")));
    }

    @Test
    void a_file_that_is_no_measures_table_is_refused_as_a_whole() {
        String code = Given.draftedPlan();
        String tag = Given.planTag(code);

        refused(importing(code, "", XLSX, "ไม่ใช่ตาราง", tag), 422, "import-file-unreadable");
        refused(importing(code, "", CSV, "มาตรการ\nก\n\"1. ข", tag), 422, "import-file-unreadable");
        refused(importing(code, "", CSV, "ก,ข\n1,2\n", tag), 422, "import-header-missing");
        refused(importing(code, "", CSV, "", tag), 422, "import-header-missing");
        refused(importing(code, "", CSV, "มาตรการ,title\nก,ข\n", tag), 422, "import-column-twice");
        refused(importing(code, "", CSV, "มาตรการ\n" + "ก\n".repeat(5001), tag), 422, "import-table-too-large");
        refused(importing(code, "", "application/json", "{}", tag), 415, "unsupported-media-type");
        refused(importing(code, "", CSV, "ก".repeat(400_000), tag), 413, "body-too-large");
        refused(importing(code, "?mode=ALL", CSV, GOOD, tag), 400, "invalid-value");
        refused(importing(code, "?dryRun=yes", CSV, GOOD, tag), 400, "invalid-value");
    }

    @Test
    void an_import_names_the_plan_that_was_read_and_changes_no_frozen_one() {
        String code = Given.draftedPlan();
        String submitted = Given.submittedPlan();

        refused(importing(code, "", CSV, GOOD, null), 428, "precondition-required");
        refused(importing(code, "", CSV, GOOD, "\"9\""), 412, "precondition-failed");
        refused(importing(submitted, "?dryRun=true", CSV, GOOD, null), 409, "plan-frozen");
        refused(importing("H199999", "", CSV, GOOD, "*"), 404, "agency-not-in-scope");
    }

    private static Response importing(String code, String query, String type, Object file, String ifMatch) {
        byte[] body = file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file;
        var request = Given.officer(code).contentType(type).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(Given.plan(code) + "/imports" + query);
    }
}
