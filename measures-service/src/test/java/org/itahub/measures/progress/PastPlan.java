package org.itahub.measures.progress;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.KafkaEvents;
import org.itahub.measures.Waiting;
import org.itahub.platform.events.Topics;
import org.itahub.platform.sql.Sql;

/**
 * A published plan of 2565 with three measures. In November 2565 its first three quarters are locked, and the fourth is
 * past its due date and not locked yet.
 */
final class PastPlan {
    static final String DATED = "2022-11-07";
    private static final int YEAR = 2565;

    private final String code;
    private final String province;

    private PastPlan(String code, String province) {
        this.code = code;
        this.province = province;
    }

    static PastPlan published() {
        return published(Given.agency(), Given.PROVINCE);
    }

    /** The same as if it had been published on that day, before its quarters were due. */
    static PastPlan publishedBefore(String day) {
        PastPlan plan = published();
        new Sql(Arc.container().instance(AgroalDataSource.class).get())
                .update(
                        "UPDATE measures_plan SET published_at = ?::timestamptz WHERE agency_code = ?",
                        day + "T09:00:00+07:00",
                        plan.code);
        return plan;
    }

    /** The plan of an agency that is registered in a province for it. */
    static PastPlan publishedIn(String province, String code) {
        KafkaEvents.publish(new KafkaEvents.Outgoing(
                UUID.randomUUID(), Topics.AGENCIES, "org.itahub.agency.changed.v1", code, 1, """
                {"code": "%s", "nameTh": "อบต.%s", "nameEn": "SAO %s", "type": "SAO", "province": "%s",
                 "district": "เมือง", "units": [{"code": "clerk", "nameTh": "สำนักปลัด", "nameEn": "Clerk's office"}]}""".formatted(
                                code, code, code, province)));
        Waiting.until(
                "agency " + code,
                () -> Given.as(Tokens.admin())
                                .get("/api/v1/agencies/" + code + "/deadlines/2566")
                                .statusCode()
                        == 200);
        return published(code, province);
    }

    private static PastPlan published(String code, String province) {
        PastPlan plan = new PastPlan(code, province);
        Given.publishResult(code, YEAR - 1);
        Given.officer(code).body("{}").post(plan.path()).then().statusCode(201);
        for (int issueNo : List.of(2, 4, 5)) {
            Given.officer(code)
                    .body(Given.measure(issueNo).replace("2023-", "2022-"))
                    .post(plan.path() + "/measures")
                    .then()
                    .statusCode(201);
        }
        Given.officer(code)
                .body(Given.chain())
                .put("/api/v1/agencies/" + code + "/sign-off-chain")
                .then()
                .statusCode(201);
        Given.officer(code)
                .header("If-Match", "*")
                .post(plan.path() + "/submit")
                .then()
                .statusCode(200);
        for (String holder : List.of("clerk", "chief")) {
            Given.approver(holder, code)
                    .header("If-Match", "*")
                    .body("{\"decision\": \"SIGN\"}")
                    .post(plan.path() + "/signatures")
                    .then()
                    .statusCode(201);
        }
        return plan;
    }

    String code() {
        return code;
    }

    String province() {
        return province;
    }

    String path() {
        return "/api/v1/agencies/" + code + "/plans/" + YEAR;
    }

    String progress(int measure, int quarter) {
        return path() + "/measures/" + measure + "/progress/" + quarter;
    }

    String reopenings(int quarter) {
        return path() + "/quarters/" + quarter + "/reopenings";
    }

    /** Opens a quarter for all measures for as long as a test takes. */
    PastPlan reopened(int quarter) {
        reopen(quarter, "{\"reason\": \"เจ้าหน้าที่ลาป่วย\", \"until\": \"2022-11-30T16:30:00+07:00\"}")
                .then()
                .statusCode(201);
        return this;
    }

    Response reopen(int quarter, String body) {
        return Given.as(Tokens.province(province)).body(body).post(reopenings(quarter));
    }

    Response write(int measure, int quarter, String report) {
        return Given.officer(code).header("If-Match", "*").body(report).put(progress(measure, quarter));
    }

    Response begin(int measure, int quarter, String report) {
        return Given.officer(code).body(report).put(progress(measure, quarter));
    }

    Response submit(int measure, int quarter) {
        return Given.officer(code).header("If-Match", "*").post(progress(measure, quarter) + "/submit");
    }

    Response accept(int measure, int quarter) {
        return Given.approver("clerk", code).header("If-Match", "*").post(progress(measure, quarter) + "/accept");
    }

    void submitted(int measure, int quarter, String report) {
        begin(measure, quarter, report).then().statusCode(201);
        submit(measure, quarter).then().statusCode(200);
    }

    void accepted(int measure, int quarter, String report) {
        submitted(measure, quarter, report);
        accept(measure, quarter).then().statusCode(200);
    }

    static String report(String state, int percent) {
        return report(state, percent, "");
    }

    /** @param more further members, each with a comma before it */
    static String report(String state, int percent, String more) {
        return """
                {"state": "%s", "percent": %d, "done": "จัดทำคู่มือแล้ว", "deliverables": [{"title": "คู่มือ"}],
                 "obstacles": "ไม่มี", "suggestions": "ไม่มี", "reportedOn": "%s"%s}""".formatted(state, percent, DATED, more);
    }
}
