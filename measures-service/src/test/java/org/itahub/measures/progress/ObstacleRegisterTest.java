package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;

import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class ObstacleRegisterTest {
    private static final String PROVINCE = "น่าน";
    private static final String REGISTER = "/api/v1/provinces/" + PROVINCE + "/obstacles/2565";

    @Test
    void a_province_sees_which_obstacles_recur_and_what_helped_elsewhere() {
        PastPlan first = PastPlan.publishedIn(PROVINCE, "H550001").reopened(3);
        PastPlan second = PastPlan.publishedIn(PROVINCE, "H550002");
        first.accepted(1, 3, told("คนไม่พอ", "STAFF_SHORTAGE", ", \"whatHelped\": \"ยืมตัวจากกองคลัง\""));
        first.accepted(1, 4, told("คนไม่พอ", "STAFF_SHORTAGE", ""));
        first.accepted(2, 4, told("งบช้า", "BUDGET_LATE", ""));
        second.submitted(1, 4, told("คนไม่พอ", "STAFF_SHORTAGE", ", \"whatHelped\": \"จ้างเหมาบริการ\""));
        second.accepted(2, 4, told("คนไม่พอ", "STAFF_SHORTAGE", ", \"whatHelped\": \"ใช้แบบฟอร์มออนไลน์\""));
        second.accepted(3, 4, PastPlan.report("UNDER_WAY", 40));
        second.begin(3, 3, told("คนไม่พอ", "STAFF_SHORTAGE", ""));
        first.accepted(3, 4, told("คนไม่พอ", null, ""));

        Given.as(Tokens.province(PROVINCE))
                .get(REGISTER)
                .then()
                .statusCode(200)
                .body("agencies", is(2))
                .body("reports", is(7))
                .body("withoutObstacles", is(1))
                .body("notCoded", is(1))
                .body("obstacles.code", contains("STAFF_SHORTAGE", "BUDGET_LATE"))
                .body("obstacles[0].nameTh", is("บุคลากรไม่เพียงพอ"))
                .body("obstacles[0].agencies", is(2))
                .body("obstacles[0].measures", is(3))
                .body("obstacles[0].recurringMeasures", is(1))
                .body("obstacles[0].quarters", is(2))
                .body("obstacles[0].reports", is(4))
                .body("obstacles[0].trend.reports", contains(0, 0, 1, 3))
                .body("obstacles[0].indicators", hasSize(2))
                .body("obstacles[0].helped.whatHelped", containsInAnyOrder("ยืมตัวจากกองคลัง", "ใช้แบบฟอร์มออนไลน์"))
                .body("obstacles[0].helped[0].agencyNameTh", is("อบต.H550002"))
                .body("obstacles[0].helped[0].measureNo", is(2))
                .body("obstacles[0].helped[0].suggestions", nullValue())
                .body("obstacles[1].helped", hasSize(0));
        Given.as(Tokens.system("progress:read"))
                .get(REGISTER + "?elsewhereThan=H550002")
                .then()
                .body("obstacles[0].helped.agencyCode", contains("H550001"));
        refused(Given.as(Tokens.system("plans:read")).get(REGISTER), 404, "province-not-in-scope");
        Given.as(Tokens.admin())
                .get("/api/v1/provinces/" + PROVINCE + "/obstacles/2566")
                .then()
                .statusCode(200)
                .body("obstacles", hasSize(0));
    }

    @Test
    void officers_and_approvers_read_what_helped_elsewhere_in_their_province() {
        PastPlan first = PastPlan.publishedIn("แพร่", "H540001");
        PastPlan second = PastPlan.publishedIn("แพร่", "H540002");
        PastPlan.publishedIn("ลำปาง", "H520001")
                .accepted(1, 4, told("คนไม่พอ", "STAFF_SHORTAGE", ", \"whatHelped\": \"ของจังหวัดอื่น\""));
        first.accepted(1, 4, told("คนไม่พอ", "STAFF_SHORTAGE", ", \"whatHelped\": \"ยืมตัวจากกองคลัง\""));
        first.submitted(2, 4, told("งบช้า", "BUDGET_LATE", ", \"whatHelped\": \"ยังไม่ตรวจรับ\""));
        second.accepted(1, 4, told("คนไม่พอ", "STAFF_SHORTAGE", ", \"whatHelped\": \"ของตนเอง\""));
        String help = "/api/v1/agencies/H540002/obstacles/2565";

        for (var reader : List.of(Given.officer("H540002"), Given.approver("clerk", "H540002"))) {
            reader.get(help)
                    .then()
                    .statusCode(200)
                    .body("province", is("แพร่"))
                    .body("obstacles.code", contains("STAFF_SHORTAGE"))
                    .body("obstacles[0].nameTh", is("บุคลากรไม่เพียงพอ"))
                    .body("obstacles[0].helped.whatHelped", contains("ยืมตัวจากกองคลัง"))
                    .body("obstacles[0].helped[0].agencyCode", is("H540001"));
        }
        Given.as(Tokens.province("แพร่")).get(help).then().statusCode(200);
        Given.as(Tokens.system("progress:read")).get(help).then().statusCode(200);
        refused(Given.as(Tokens.system("plans:read")).get(help), 404, "agency-not-in-scope");
        refused(Given.officer("H540001").get(help), 404, "agency-not-in-scope");
        refused(given().get(help), 401, "unauthenticated");
        refused(Given.officer("H540002").get("/api/v1/agencies/H540002/obstacles/last"), 400, "invalid-value");
    }

    @Test
    void a_province_outside_the_reach_looks_like_one_that_is_not_there() {
        String code = Given.agency();
        String register = "/api/v1/provinces/" + Given.PROVINCE + "/obstacles/2566";

        refused(given().get(register), 401, "unauthenticated");
        refused(Given.officer(code).get(register), 403, "forbidden");
        refused(Given.as(Tokens.province("ชุมพร")).get(register), 404, "province-not-in-scope");
        refused(
                Given.as(Tokens.admin()).get("/api/v1/provinces/ดาวอังคาร/obstacles/2566"),
                404,
                "province-not-in-scope");
        refused(
                Given.as(Tokens.admin()).get("/api/v1/provinces/" + Given.PROVINCE + "/obstacles/last"),
                400,
                "invalid-value");
    }

    private static String told(String obstacles, String code, String more) {
        String codes = code == null ? "" : ", \"obstacleCodes\": [\"" + code + "\"]";
        return PastPlan.report("UNDER_WAY", 40, codes + more)
                .replace("\"obstacles\": \"ไม่มี\"", "\"obstacles\": \"" + obstacles + "\"")
                .replace("\"suggestions\": \"ไม่มี\"", "\"suggestions\": \"-\"");
    }
}
