package org.itahub.measures.plan;

import io.restassured.response.Response;
import org.itahub.measures.Given;

/** Versions and sign-off rounds as tests need them, made through the REST API. */
public final class GivenVersions {
    private static final String REASON = "{\"reason\": \"ปรับงบประมาณตามที่ได้รับจัดสรร\"}";

    private GivenVersions() {}

    public static String versions(String code) {
        return Given.plan(code) + "/versions";
    }

    public static Response start(String code) {
        return Given.officer(code).body(REASON).post(versions(code));
    }

    /** An agency whose published plan has a second version as a draft that says the same. */
    public static String secondVersion() {
        String code = Given.publishedPlan();
        start(code).then().statusCode(201);
        return code;
    }

    public static void submit(String code) {
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200);
    }

    /** Sends the version that is on its way up the chain and signs it. */
    public static void publish(String code) {
        submit(code);
        Given.sign(code, "clerk").then().statusCode(201);
        Given.sign(code, "chief").then().statusCode(201);
    }

    public static Response remove(String code, int no) {
        return Given.officer(code).header("If-Match", Given.planTag(code)).delete(Given.plan(code) + "/measures/" + no);
    }

    public static Response add(String code, int issueNo) {
        return Given.officer(code).body(Given.measure(issueNo)).post(Given.plan(code) + "/measures");
    }

    public static Response recall(String code, String body) {
        return Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .body(body)
                .post(Given.plan(code) + "/recall");
    }
}
