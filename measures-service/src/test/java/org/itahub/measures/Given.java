package org.itahub.measures;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.agencies.Agencies;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.events.Topics;
import org.itahub.platform.fiscal.FiscalYear;

/** Agencies and plans as tests need them, made through events and the REST API; each test has agencies of its own. */
public final class Given {
    public static final String PROVINCE = "พระนครศรีอยุธยา";
    private static final String NUMBERS = "itahub.tests.next-agency";
    private static final int FIRST_NUMBER = 100_001;
    private static final int YEAR = 2566;

    private Given() {}

    /** An agency that the service knows, with Lumphli's result of 2565 published. */
    public static String agencyWithResult() {
        String code = agency();
        publishResult(code, 2565);
        return code;
    }

    /** An agency that the service knows, without any result. */
    public static String agency() {
        return agency("H" + nextNumber());
    }

    public static String agency(String code) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(
                UUID.randomUUID(), Topics.AGENCIES, "org.itahub.agency.changed.v1", code, 1, """
                {"code": "%s", "nameTh": "อบต.ทดสอบ", "nameEn": "Test SAO", "type": "SAO", "province": "%s",
                 "district": "เมือง", "units": [{"code": "clerk", "nameTh": "สำนักปลัด", "nameEn": "Clerk's office"}]}""".formatted(
                                code, PROVINCE)));
        Waiting.until(
                "agency " + code + " is known",
                () -> bean(Agencies.class).find(code).isPresent());
        return code;
    }

    public static void publishResult(String code, int year) {
        publishResult(code, year, 1);
    }

    public static void publishResult(String code, int year, int revision) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(
                UUID.randomUUID(),
                Topics.ASSESSMENTS,
                "org.itahub.assessment.published.v1",
                code,
                1 + revision,
                """
                {"agencyCode": "%s", "fiscalYear": %d, "revision": %d, "total": 90.27,
                 "level": {"code": "A", "nameTh": "ระดับ A", "nameEn": "Level A"}, "meetsTarget": true,
                 "instruments": [{"code": "IIT", "score": 84.54}],
                 "indicators": [{"code": "2", "score": 84.52, "triage": "URGENT"}],
                 "publishedAt": "2022-08-01T09:00:00+07:00", "result": "/api/v1/agencies/%s/assessments/%d/revisions/%d"}""".formatted(code, year, revision, code, year, revision)));
        Waiting.until(
                "result of " + code,
                () -> bean(PublishedResults.class)
                        .revision(code, new FiscalYear(year))
                        .filter(known -> known == revision)
                        .isPresent());
    }

    /** An agency whose plan of 2566 is drafted. */
    public static String draftedPlan() {
        String code = agencyWithResult();
        officer(code).body("{}").post(plan(code)).then().statusCode(201);
        return code;
    }

    /** An agency whose plan treats every urgent issue and whose chain is clerk and chief. */
    public static String completePlan() {
        String code = draftedPlan();
        for (int issueNo : List.of(2, 4, 5)) {
            officer(code)
                    .body(measure(issueNo))
                    .post(plan(code) + "/measures")
                    .then()
                    .statusCode(201);
        }
        officer(code)
                .body(chain())
                .put("/api/v1/agencies/" + code + "/sign-off-chain")
                .then()
                .statusCode(201);
        return code;
    }

    public static String submittedPlan() {
        String code = completePlan();
        officer(code)
                .header("If-Match", planTag(code))
                .post(plan(code) + "/submit")
                .then()
                .statusCode(200);
        return code;
    }

    public static String publishedPlan() {
        String code = submittedPlan();
        sign(code, "clerk").then().statusCode(201);
        sign(code, "chief").then().statusCode(201);
        return code;
    }

    /** An agency whose report on measure 1 in Q1 is a complete draft. */
    public static String draftedProgress() {
        String code = publishedPlan();
        officer(code).body(report()).put(progress(code)).then().statusCode(201);
        return code;
    }

    public static String submittedProgress() {
        String code = draftedProgress();
        officer(code)
                .header("If-Match", tag(progress(code), code))
                .post(progress(code) + "/submit")
                .then()
                .statusCode(200);
        return code;
    }

    public static Response sign(String code, String holder) {
        return approver(holder, code)
                .header("If-Match", planTag(code))
                .body("{\"decision\": \"SIGN\"}")
                .post(plan(code) + "/signatures");
    }

    public static String plan(String code) {
        return "/api/v1/agencies/" + code + "/plans/" + YEAR;
    }

    public static String progress(String code) {
        return plan(code) + "/measures/1/progress/Q1";
    }

    public static RequestSpecification officer(String code) {
        return as(Tokens.officer(code));
    }

    /** Approver of that agency with a name that only that agency's chain has. */
    public static RequestSpecification approver(String holder, String code) {
        return as(Tokens.approver(holder, code));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static String planTag(String code) {
        return tag(plan(code), code);
    }

    public static String tag(String path, String code) {
        return officer(code).get(path).then().statusCode(200).extract().header("ETag");
    }

    public static String measure(int issueNo) {
        return """
                {"issueNo": %d, "itemCodes": [], "title": "จัดทำคู่มือการปฏิบัติงาน",
                 "steps": ["ยกร่างคู่มือ", "แจ้งเวียนทุกหน่วยงาน"],
                 "responsibleUnits": [{"code": "clerk", "name": "สำนักปลัด"}], "allUnits": false,
                 "period": {"kind": "MONTHS", "from": "2023-01", "to": "2023-03"},
                 "monitoring": "หัวหน้าสำนักปลัดติดตามทุกเดือน",
                 "reporting": {"content": "ผลการแจ้งเวียน", "frequency": "QUARTERLY", "deliverables": ["คู่มือ"]}}""".formatted(issueNo);
    }

    public static String chain() {
        return """
                {"steps": [{"post": "ปลัดองค์การบริหารส่วนตำบล", "holder": "clerk"},
                           {"post": "นายกองค์การบริหารส่วนตำบล", "holder": "chief"}]}""";
    }

    public static String report() {
        return """
                {"state": "UNDER_WAY", "percent": 60, "done": "แจ้งเวียนแล้ว 6 จาก 10 หน่วยงาน",
                 "deliverables": [{"title": "คู่มือ", "link": "https://example.go.th/manual.pdf"}],
                 "obstacles": "ไม่มี", "suggestions": "ไม่มี", "reportedOn": "2022-11-07"}""";
    }

    /** Counted for the whole JVM: an application that starts anew loads this class again and finds the old database. */
    private static int nextNumber() {
        synchronized (System.getProperties()) {
            int next = Integer.getInteger(NUMBERS, FIRST_NUMBER);
            System.setProperty(NUMBERS, Integer.toString(next + 1));
            return next;
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
